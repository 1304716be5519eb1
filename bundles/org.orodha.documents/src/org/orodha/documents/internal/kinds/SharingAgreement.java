// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.law.Force;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.ItemList;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Purpose;
import org.orodha.model.Role;

/** The draft of a memorandum or data sharing agreement, from what the catalogue knows of its parties, flows and articles. */
public final class SharingAgreement implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		return new Agreement(new Draft(request), request.subject(LegalInstrument.class)).document();
	}

	@Override
	public boolean suits(Catalogue catalogue, IdentifiedElement instrument) {
		return Force.isAgreement((LegalInstrument) instrument);
	}

	/** One agreement as it is being drafted. */
	private static final class Agreement {

		private final Draft draft;
		private final Wording wording;
		private final Tables tables;
		private final LegalInstrument instrument;
		private final List<Flow> flows;
		private final List<Section> articles = new ArrayList<>();

		Agreement(Draft draft, LegalInstrument instrument) {
			this.draft = draft;
			this.wording = draft.wording();
			this.tables = new Tables(draft);
			this.instrument = instrument;
			this.flows = tables.sorted(draft.catalogue().all(Flow.class).stream().filter(flow -> flow.getInstrument() == instrument).toList());
		}

		Document document() {
			Text title = wording.name(instrument);
			article("parties", parties());
			article("purpose", List.of(new Paragraph(agreed(wording.text(instrument, Literals.IDENTIFIED_ELEMENT__DESCRIPTION))),
					new Paragraph(draft.text("agreement.purposes").plus(agreed(Text.of(wording.values(purposes())))))));
			article("law", law());
			article("data", List.of(tables.datasets(datasets())));
			article("flows", flows.isEmpty() ? List.of(new Paragraph(agreed(Text.EMPTY))) : List.of(tables.flows(flows)));
			article("use", use());
			article("safeguards", List.of(list(values(Flow::getSafeguards))));
			article("retention", each(Literals.FLOW__RETENTION));
			article("subjects", subjects());
			article("terms", terms());
			article("contacts", List.of(contacts()));
			article("duration", List.of(new Paragraph(agreed(Text.of(tables.inForce(instrument))))));
			articles.add(Section.of(draft.text("agreement.signatures"), List.of(signatures())));
			return draft.finish(Layout.SHEET, "agreement", title, draft.imprint(instrument, instrument.getOwner()), instrument, articles);
		}

		private void article(String key, List<? extends Block> blocks) {
			articles.add(Section.of(Text.of(draft.say("agreement.article", articles.size() + 1, draft.say("agreement." + key))), blocks));
		}

		/** What the catalogue says, or that the parties have yet to agree on it. */
		private Text agreed(Text text) {
			return text.isEmpty() ? draft.text("agreement.open") : text;
		}

		private List<Block> parties() {
			List<Text> parties = instrument.getParties().stream().map(draft::fullAgency).toList();
			return List.of(new Paragraph(draft.text("agreement.between")), new ItemList(parties.isEmpty() ? List.of(agreed(Text.EMPTY)) : parties, false));
		}

		private List<Purpose> purposes() {
			return Stream.concat(instrument.getAllowedPurposes().stream(), flows.stream().flatMap(flow -> flow.getPurposeKinds().stream())).distinct().toList();
		}

		/** The acts on which the parties' sources rest. */
		private List<Block> law() {
			List<LegalInstrument> acts = datasets().flatMap(dataset -> Stream.concat(dataset.getLegalBases().stream(),
					dataset.getSource() == null ? Stream.of() : dataset.getSource().getLegalBases().stream())).filter(act -> act != instrument && !act.eIsProxy()).distinct().toList();
			return acts.isEmpty() ? List.of(new Paragraph(agreed(Text.EMPTY))) : List.of(tables.instruments(acts));
		}

		private Stream<Dataset> datasets() {
			return Stream.concat(instrument.getCovers().stream(), flows.stream().flatMap(flow -> flow.getDatasets().stream())).filter(dataset -> !dataset.eIsProxy())
					.distinct();
		}

		private List<Block> use() {
			List<Block> blocks = new ArrayList<>(List.of(new Paragraph(agreed(wording.text(instrument, Literals.LEGAL_INSTRUMENT__PERMITS)))));
			List<Fact> facts = new ArrayList<>();
			for (Flow flow : flows) {
				Text permitted = wording.text(flow, Literals.FLOW__PERMITTED_USE);
				Text onward = Text.of(wording.value(flow, Literals.FLOW__ONWARD_TRANSFER));
				facts.add(new Fact(wording.name(flow), List.of(agreed(permitted), Text.of(wording.feature(Literals.FLOW__ONWARD_TRANSFER)).plus(": ").plus(agreed(onward)))));
			}
			if (!facts.isEmpty())
				blocks.add(new Facts(facts));
			return blocks;
		}

		private List<Text> values(Function<Flow, List<? extends Enumerator>> feature) {
			return flows.stream().flatMap(flow -> feature.apply(flow).stream()).distinct().map(value -> Text.of(wording.value(value))).toList();
		}

		private Block list(List<Text> items) {
			return new ItemList(items.isEmpty() ? List.of(agreed(Text.EMPTY)) : items, false);
		}

		private List<Block> each(EReference feature) {
			return flows.isEmpty() ? List.of(new Paragraph(agreed(Text.EMPTY)))
					: List.of(new Facts(flows.stream().map(flow -> new Fact(wording.name(flow), List.of(agreed(wording.text(flow, feature))))).toList()));
		}

		private List<Block> subjects() {
			List<Fact> facts = flows.stream().map(flow -> new Fact(wording.name(flow), List.of(agreed(Text.of(wording.values(flow.getDataSubjects()))),
					Text.of(wording.feature(Literals.FLOW__IMPACT_ASSESSMENT)).plus(": ").plus(agreed(Text.of(wording.value(flow, Literals.FLOW__IMPACT_ASSESSMENT)))))))
					.toList();
			return facts.isEmpty() ? List.of(new Paragraph(agreed(Text.EMPTY))) : List.of(new Facts(facts));
		}

		/** The articles that the catalogue has, word for word. */
		private List<Block> terms() {
			List<Fact> facts = instrument.getArticles().stream().map(article -> new Fact(
					Text.joined(List.of(Text.of(article.getNumber() == null ? "" : article.getNumber()), wording.name(article)), " "),
					List.of(agreed(wording.text(article, Literals.ARTICLE__TEXT))))).toList();
			return facts.isEmpty() ? List.of(new Paragraph(agreed(Text.EMPTY))) : List.of(new Facts(facts));
		}

		private Block contacts() {
			RoleHolders holders = new RoleHolders(draft.catalogue(), draft.day());
			return new Table(Text.EMPTY, List.of(Column.of(wording.kind(Literals.AGENCY), 4), Column.of(wording.kind(Literals.ROLE), 4),
					Column.of(draft.say("holders"), 4)),
					instrument.getParties().stream().flatMap(agency -> agency.getRoles().stream()).filter(Role::isFocalPoint)
							.map(role -> List.of(Cell.of(draft.agency(role.getAgency())), Cell.of(wording.name(role)), Cell.of(agreed(wording.names(holders.of(role))))))
							.toList(), true);
		}

		private Block signatures() {
			return new Table(Text.EMPTY, List.of(Column.of(draft.say("agreement.for"), 5), Column.of(draft.say("agreement.name"), 4),
					Column.of(draft.say("agreement.date"), 3), Column.of(draft.say("agreement.signature"), 4)),
					instrument.getParties().stream().map(agency -> List.of(Cell.of(draft.fullAgency(agency)), Cell.of(""), Cell.of(""), Cell.of(""))).toList(), true);
		}
	}
}
