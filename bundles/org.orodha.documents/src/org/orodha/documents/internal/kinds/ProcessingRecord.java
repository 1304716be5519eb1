// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.Enumerator;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;

/** The record of what is done with data about persons, source by source: by whom, for what, on which basis, for whom, how protected. */
public final class ProcessingRecord implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		Draft draft = new Draft(request);
		Agency agency = request.hasSubject() ? request.subject(Agency.class) : null;
		List<DataSource> sources = new Tables(draft).sorted(draft.catalogue().all(DataSource.class).stream()
				.filter(source -> (agency == null || source.getOwner() == agency) && isAboutPersons(source)).toList());
		Text title = agency == null ? draft.wording().name(draft.catalogue().root()) : draft.fullAgency(agency);
		List<Section> sections = new ArrayList<>(List.of(Section.of(draft.text("record.about"), List.of(new Paragraph(draft.text("record.count", sources.size()))))));
		sources.forEach(source -> sections.add(Section.of(draft.wording().name(source), List.of(new Facts(record(draft, source))))));
		return draft.finish(Layout.SHEET, "record", title, List.of(), null, sections);
	}

	/** Whether a source has columns that identify persons, or data that are kept from the public because of whom they are about. */
	private static boolean isAboutPersons(DataSource source) {
		return source.getDatasets().stream().anyMatch(dataset -> dataset.getVariables().stream().anyMatch(Variable::isIdentifying)
				|| dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.CONFIDENTIAL);
	}

	private static List<Fact> record(Draft draft, DataSource source) {
		Wording wording = draft.wording();
		List<Flow> flows = draft.catalogue().all(Flow.class).stream().filter(flow -> !Collections.disjoint(flow.getDatasets(), source.getDatasets())).toList();
		List<Fact> facts = new ArrayList<>();
		facts.add(draft.fact("record.controller", draft.or(draft.fullAgency(source.getOwner()))));
		facts.add(draft.fact("record.contact", source.getSteward() == null ? draft.notStated() : wording.name(source.getSteward())));
		facts.add(draft.fact("record.purposes", draft.or(Text.of(wording.values(all(flows, Flow::getPurposeKinds))))));
		facts.add(draft.fact("record.subjects", draft.or(Text.of(wording.values(all(flows, Flow::getDataSubjects))))));
		facts.add(draft.fact("record.population", draft.or(wording.text(source, Literals.DATA_SOURCE__POPULATION))));
		facts.add(draft.fact("record.data", draft.or(wording.names(source.getDatasets().stream().flatMap(dataset -> dataset.getVariables().stream())
				.filter(Variable::isIdentifying).toList()))));
		facts.add(draft.fact("record.law", draft.or(wording.names(Stream.concat(source.getLegalBases().stream(),
				source.getDatasets().stream().flatMap(dataset -> dataset.getLegalBases().stream())).distinct().toList()))));
		facts.add(lines(draft, "record.recipients", flows, flow -> recipient(draft, flow)));
		facts.add(lines(draft, "record.abroad", flows.stream().filter(ProcessingRecord::isAbroad).toList(), flow -> draft.fullAgency(flow.getRecipient())));
		facts.add(lines(draft, "record.retention", flows, flow -> wording.text(flow, Literals.FLOW__RETENTION)));
		facts.add(draft.fact("record.safeguards", draft.or(Text.of(wording.values(all(flows, Flow::getSafeguards))))));
		facts.add(lines(draft, "record.assessment", flows, flow -> Text.of(wording.value(flow, Literals.FLOW__IMPACT_ASSESSMENT))));
		return facts;
	}

	private static List<? extends Enumerator> all(List<Flow> flows, Function<Flow, List<? extends Enumerator>> feature) {
		return flows.stream().flatMap(flow -> feature.apply(flow).stream()).distinct().toList();
	}

	private static Fact lines(Draft draft, String key, List<Flow> flows, Function<Flow, Text> said) {
		List<Text> lines = flows.stream().map(said).filter(line -> !line.isEmpty()).distinct().toList();
		return new Fact(draft.text(key), lines.isEmpty() ? List.of(draft.notStated()) : lines);
	}

	private static Text recipient(Draft draft, Flow flow) {
		Text to = flow.isPublished() ? draft.text("public") : draft.or(draft.fullAgency(flow.getRecipient()));
		return flow.getInstrument() == null ? to : to.plus(" – ").plus(draft.wording().name(flow.getInstrument()));
	}

	private static boolean isAbroad(Flow flow) {
		return flow.getSender() != null && flow.getRecipient() != null && !Objects.equals(flow.getSender().getCountry(), flow.getRecipient().getCountry());
	}
}
