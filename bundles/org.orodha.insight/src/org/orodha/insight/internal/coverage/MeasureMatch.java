// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.requirement.Measures;
import org.orodha.core.requirement.Units;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;

/** Whether a dataset measures what a requirement asks for. */
final class MeasureMatch {

	private static final Messages MESSAGES = Messages.of(MeasureMatch.class);

	private final Requirement requirement;
	private final List<String> languages;
	private final List<Variable> measures;

	private record Verdict(CoverageState state, String words) {
	}

	MeasureMatch(Dataset dataset, Requirement requirement, List<String> languages) {
		this.requirement = requirement;
		this.languages = languages;
		this.measures = Measures.of(dataset, requirement);
	}

	/** The measures that belong in the table; none where the records themselves are counted. */
	List<Variable> measures() {
		return measures;
	}

	/** @param told whether a breakdown of the table tells the measures apart, so that each is a part of what is asked for */
	Part part(boolean told) {
		Verdict verdict = verdict(told);
		return new Part(Kind.MEASURE, null, MESSAGES.text("part.MEASURE"), verdict.state(), verdict.words());
	}

	private Verdict verdict(boolean told) {
		if (measures.isEmpty())
			return new Verdict(CoverageState.FULL, MESSAGES.text("measure.records"));
		if (Measures.isUncertain(measures, requirement))
			return new Verdict(CoverageState.NONE, MESSAGES.text("measure.several", names(), named(requirement.getConcept())));
		if (measures.size() > 1 && !told)
			return new Verdict(CoverageState.NONE, MESSAGES.text("measure.which", names()));
		Variable measure = measures.getFirst();
		if (measure.getConcept() == requirement.getConcept() || told)
			return defined(measure);
		boolean within = Measures.isWithin(measure.getConcept(), requirement.getConcept());
		Verdict defined = defined(measure);
		return new Verdict(CoverageState.worst(List.of(CoverageState.LOSS, defined.state())), MESSAGES
				.text(within ? "measure.part" : "measure.other", named(measure.getConcept()), named(requirement.getConcept()), defined.words()));
	}

	private Verdict defined(Variable measure) {
		Definition definition = measure.getDefinition();
		String name = measures.size() > 1 ? names() : named(measure.getConcept());
		if (definition == null || definition.eIsProxy())
			return new Verdict(CoverageState.LOSS, MESSAGES.text("measure.undefined", name));
		if (definition.isHarmonised())
			return new Verdict(CoverageState.FULL, MESSAGES.text("measure.harmonised", name));
		Optional<Alignment> alignment = alignment(definition, measure.getConcept());
		if (alignment.isEmpty())
			return new Verdict(CoverageState.LOSS, MESSAGES.text("measure.unaligned", name, Labels.of(definition, languages)));
		return aligned(alignment.get(), name);
	}

	private Verdict aligned(Alignment alignment, String name) {
		AlignmentRelation relation = alignment.getRelation();
		CoverageState state = relation == AlignmentRelation.EXACT ? CoverageState.FULL
				: relation == AlignmentRelation.NOT_COMPARABLE ? CoverageState.NONE : CoverageState.LOSS;
		return new Verdict(state, MESSAGES.text("measure.aligned", name, Labels.of(alignment.getDefinition(), languages),
				Labels.of(alignment, Literals.ALIGNMENT__RELATION), Texts.in(alignment.getReason(), languages)).strip());
	}

	/** The alignment with a harmonised definition of what is asked for, else of what is measured, else any. */
	private Optional<Alignment> alignment(Definition definition, Concept measured) {
		List<Alignment> stated = definition.getAlignments().stream()
				.filter(alignment -> alignment.getTarget() != null && !alignment.getTarget().eIsProxy() && alignment.isSetRelation()).toList();
		return stated.stream().filter(alignment -> alignment.getTarget().getConcept() == requirement.getConcept()).findFirst()
				.or(() -> stated.stream().filter(alignment -> alignment.getTarget().getConcept() == measured).findFirst())
				.or(() -> stated.stream().findFirst());
	}

	Part unit() {
		Verdict verdict = unitVerdict();
		return new Part(Kind.UNIT, null, MESSAGES.text("part.UNIT"), verdict.state(), verdict.words());
	}

	private Verdict unitVerdict() {
		String asked = Units.of(requirement.getUnit());
		String given = measures.stream().map(measure -> Units.of(measure.getUnit())).distinct().collect(Collectors.joining(", "));
		if (asked.isEmpty())
			return new Verdict(CoverageState.FULL, MESSAGES.text("unit.any", given));
		if (measures.isEmpty())
			return new Verdict(CoverageState.LOSS, MESSAGES.text("unit.records", asked));
		if (given.isEmpty())
			return new Verdict(CoverageState.LOSS, MESSAGES.text("unit.unstated", asked));
		if (given.equals(asked))
			return new Verdict(CoverageState.FULL, MESSAGES.text("unit.same", given));
		if (Units.isOtherMoney(given, asked))
			return new Verdict(CoverageState.NONE, MESSAGES.text("unit.money", given, asked));
		if (Units.isRelative(given) && !Units.isRelative(asked))
			return new Verdict(CoverageState.NONE, MESSAGES.text("unit.relative", given, asked));
		return new Verdict(CoverageState.LOSS, MESSAGES.text(Units.isRelative(asked) && !Units.isRelative(given) ? "unit.absolute" : "unit.other", given, asked));
	}

	private String names() {
		return measures.stream().map(measure -> Labels.of(measure, languages)).collect(Collectors.joining(", "));
	}

	private String named(Concept concept) {
		return concept == null ? Labels.notStated() : Labels.of(concept, languages);
	}
}
