// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;

import com.ibm.icu.text.Collator;

/** Tables that several kinds of documents show. */
final class Tables {

	private final Draft draft;
	private final Wording wording;

	Tables(Draft draft) {
		this.draft = draft;
		this.wording = draft.wording();
	}

	/** No block where there are no rows. */
	static List<Block> unlessEmpty(Table table) {
		return table.rows().isEmpty() ? List.of() : List.of(table);
	}

	private static <T> Table of(List<Column> columns, Collection<T> elements, Function<T, List<Cell>> row) {
		return new Table(Text.EMPTY, columns, elements.stream().map(row).toList(), true);
	}

	/** Instruments: what, kind, citation, since and until when; what they permit is a note. */
	Table instruments(Collection<LegalInstrument> instruments) {
		return of(List.of(Column.of(wording.kind(Literals.LEGAL_INSTRUMENT), 5), column(Literals.LEGAL_INSTRUMENT__KIND, 3),
				column(Literals.LEGAL_INSTRUMENT__CITATION, 3), Column.of(draft.say("inForce"), 3)), instruments, instrument -> {
					Text permits = wording.text(instrument, Literals.LEGAL_INSTRUMENT__PERMITS);
					Text name = wording.name(instrument);
					return List.of(Cell.of(permits.isEmpty() ? name : name.noted(permits)), draft.value(instrument, Literals.LEGAL_INSTRUMENT__KIND),
							Cell.of(instrument.getCitation() == null ? "" : instrument.getCitation()), Cell.of(inForce(instrument)));
				});
	}

	/** Since and until when an instrument is in force. */
	String inForce(LegalInstrument instrument) {
		String from = wording.date(instrument.getInForceFrom());
		String to = wording.date(instrument.getInForceTo());
		if (to.isEmpty())
			return from.isEmpty() ? "" : draft.say("since", from);
		return from.isEmpty() ? draft.say("until", to) : draft.say("fromTo", from, to);
	}

	/** Definitions: term, wording, whose it is; where it is taken from is a note. */
	Table definitions(Collection<Definition> definitions) {
		return of(List.of(Column.of(wording.kind(Literals.CONCEPT), 3), column(Literals.DEFINITION__TEXT, 7), Column.of(draft.say("scope"), 3)),
				definitions, definition -> {
					Text citation = wording.text(definition, Literals.DEFINITION__CITATION);
					Text term = definition.getConcept() == null ? wording.name(definition) : wording.name(definition.getConcept());
					Text text = wording.text(definition, Literals.DEFINITION__TEXT);
					return List.of(Cell.of(term), Cell.of(citation.isEmpty() ? text : text.noted(citation)), Cell.of(scope(definition)));
				});
	}

	/** Whose definition it is. */
	Text scope(Definition definition) {
		return definition.isHarmonised() ? draft.text("harmonised") : draft.agency(definition.getOwner());
	}

	/** Datasets: source, what it holds, how often, since and until when, who may have it. */
	Table datasets(Stream<Dataset> datasets) {
		return of(List.of(Column.of(wording.kind(Literals.DATASET), 4), Column.of(wording.kind(Literals.DATA_SOURCE), 4),
				column(Literals.DATASET__FREQUENCY, 3), Column.of(draft.say("coverage"), 3), column(Literals.DATASET__CONFIDENTIALITY, 4),
				column(Literals.DATASET__ACCESS, 3)), datasets.distinct().toList(),
				dataset -> List.of(Cell.of(wording.name(dataset)), Cell.of(source(dataset.getSource())), draft.value(dataset, Literals.DATASET__FREQUENCY),
						Cell.of(coverage(dataset.getCoverageStart(), dataset.getCoverageEnd())), draft.value(dataset, Literals.DATASET__CONFIDENTIALITY),
						draft.value(dataset, Literals.DATASET__ACCESS)));
	}

	private Text source(DataSource source) {
		return source == null ? Text.EMPTY : wording.name(source).plus(" (").plus(draft.agency(source.getOwner())).plus(")");
	}

	/** From and until when something is covered. */
	static String coverage(String start, String end) {
		return Stream.of(start, end).filter(text -> text != null && !text.isEmpty()).distinct()
				.reduce((from, to) -> from + "–" + to).orElse("");
	}

	/** Flows: from whom to whom, which data, for what, on which basis. */
	Table flows(Collection<Flow> flows) {
		return of(List.of(Column.of(wording.kind(Literals.FLOW), 4), Column.of(draft.say("fromWhomToWhom"), 3), column(Literals.FLOW__PURPOSE, 5),
				column(Literals.FLOW__INSTRUMENT, 4), Column.of(draft.say("protection"), 4)), flows,
				flow -> List.of(Cell.of(wording.name(flow)), Cell.of(way(flow)), purpose(flow), basis(flow), protection(flow)));
	}

	/** From whom to whom data flow. */
	Text way(Flow flow) {
		Text to = flow.isPublished() ? draft.text("public") : draft.agency(flow.getRecipient());
		return draft.or(draft.agency(flow.getSender())).plus(" → ").plus(draft.or(to));
	}

	/** What data are passed on for. */
	Cell purpose(Flow flow) {
		return new Cell(List.of(wording.text(flow, Literals.FLOW__PURPOSE), Text.of(wording.values(flow.getPurposeKinds()))));
	}

	/** The instrument and its articles that let data pass. */
	Cell basis(Flow flow) {
		if (flow.getInstrument() == null)
			return Cell.of(draft.text("noInstrument"));
		List<String> numbers = flow.getArticles().stream().map(article -> article.getNumber()).filter(number -> number != null && !number.isEmpty()).toList();
		return new Cell(List.of(wording.name(flow.getInstrument()), numbers.isEmpty() ? Text.EMPTY : draft.text("articles", wording.list(numbers))));
	}

	/** What protects data on their way and where they arrive. */
	Cell protection(Flow flow) {
		List<Text> lines = new ArrayList<>();
		lines.add(Text.of(wording.value(flow, Literals.FLOW__CHANNEL)));
		lines.add(Text.of(wording.values(flow.getSafeguards())));
		return new Cell(lines);
	}

	/** Elements by their names, as the language sorts them. */
	<T extends LifecycleElement> List<T> sorted(Collection<T> elements) {
		Collator collator = Collator.getInstance(wording.language());
		Wording unnoted = wording.apart();
		return elements.stream().sorted(Comparator.comparing((T element) -> unnoted.name(element).words(), collator::compare)
				.thenComparing(LifecycleElement::getId)).toList();
	}

	private Column column(EStructuralFeature feature, int width) {
		return Column.of(wording.feature(feature), width);
	}
}
