// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.mapping.Counterparts;
import org.orodha.core.requirement.Breakdown;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.RequirementDimension;
import org.orodha.model.Variable;

/**
 * Whether a dataset has a breakdown that a requirement asks for.
 *
 * @param only the only codes of the breakdown that the dataset has because of what it measures; empty where it has a column
 */
record BreakdownMatch(Part part, Set<Code> only) {

	private static final Messages MESSAGES = Messages.of(BreakdownMatch.class);
	private static final int NAMED = 5;

	static BreakdownMatch of(RequirementDimension dimension, Dataset dataset, List<Variable> measures, List<String> languages) {
		Breakdown breakdown = Breakdown.of(dimension);
		List<Variable> variables = breakdown.variables(dataset);
		if (variables.isEmpty()) {
			List<Optional<Code>> codes = measures.stream().map(breakdown::codeOf).toList();
			if (!codes.isEmpty() && codes.stream().allMatch(Optional::isPresent))
				return restricted(dimension, codes.stream().map(Optional::get).collect(Collectors.toCollection(LinkedHashSet::new)), languages);
			return new BreakdownMatch(part(dimension, languages, CoverageState.NONE, MESSAGES.text("breakdown.missing")), Set.of());
		}
		if (variables.stream().filter(Breakdown::isDimension).count() > 1)
			return new BreakdownMatch(part(dimension, languages, CoverageState.NONE, MESSAGES.text("breakdown.several",
					variables.stream().map(variable -> Labels.of(variable, languages)).collect(Collectors.joining(", ")))), Set.of());
		return new BreakdownMatch(coded(dimension, variables.getFirst(), languages), Set.of());
	}

	/** A breakdown of which there are some codes only, because of what is measured. */
	static BreakdownMatch restricted(RequirementDimension dimension, Set<Code> codes, List<String> languages) {
		List<Code> lacking = dimension.getCodeList().getCodes().stream()
				.filter(code -> !codes.contains(code) && codes.stream().noneMatch(part -> part.getParent() == code)).toList();
		String names = names(List.copyOf(codes), languages);
		return new BreakdownMatch(lacking.isEmpty() ? part(dimension, languages, CoverageState.FULL, MESSAGES.text("breakdown.each", names))
				: part(dimension, languages, CoverageState.LOSS, MESSAGES.text("breakdown.only", names, names(lacking, languages))), codes);
	}

	private static Part coded(RequirementDimension dimension, Variable variable, List<String> languages) {
		CodeList asked = dimension.getCodeList();
		CodeList given = variable.getCodeList();
		String column = Labels.of(variable, languages);
		if (asked == null || asked.eIsProxy())
			return part(dimension, languages, CoverageState.FULL, MESSAGES.text("breakdown.any", column));
		if (given == null || given.eIsProxy())
			return part(dimension, languages, CoverageState.LOSS, MESSAGES.text("breakdown.uncoded", column, Labels.of(asked, languages)));
		if (given == asked)
			return part(dimension, languages, CoverageState.FULL, MESSAGES.text("breakdown.same", column, Labels.of(asked, languages)));
		if (!Counterparts.isMapped(given, asked))
			return part(dimension, languages, CoverageState.NONE,
					MESSAGES.text("breakdown.unmapped", column, Labels.of(given, languages), Labels.of(asked, languages)));
		return mapped(dimension, Counterparts.of(given, asked), column, given, languages);
	}

	private static Part mapped(RequirementDimension dimension, Counterparts counterparts, String column, CodeList given, List<String> languages) {
		List<Code> without = counterparts.without();
		List<Code> unreached = counterparts.unreached();
		List<String> words = new ArrayList<>();
		words.add(MESSAGES.text(without.isEmpty() ? "breakdown.mapped" : "breakdown.partly", column, Labels.of(given, languages), given.getCodes().size(),
				without.size(), names(without, languages)));
		if (!unreached.isEmpty())
			words.add(MESSAGES.text("breakdown.unreached", unreached.size(), names(unreached, languages)));
		return part(dimension, languages, without.isEmpty() && unreached.isEmpty() ? CoverageState.FULL : CoverageState.LOSS, String.join(" ", words));
	}

	private static String names(List<Code> codes, List<String> languages) {
		String names = codes.stream().limit(NAMED).map(code -> name(code, languages)).collect(Collectors.joining(", "));
		return codes.size() > NAMED ? names + " …" : names;
	}

	private static String name(Code code, List<String> languages) {
		String name = Texts.in(code.getName(), languages);
		return name.isEmpty() ? String.valueOf(code.getValue()) : name;
	}

	private static Part part(RequirementDimension dimension, List<String> languages, CoverageState state, String words) {
		return new Part(Kind.DIMENSION, dimension, name(dimension, languages), state, words);
	}

	/** What a dimension is called: its name, else that of its concept. */
	static String name(RequirementDimension dimension, List<String> languages) {
		String name = Texts.in(dimension.getName(), languages);
		return name.isEmpty() && dimension.getConcept() != null ? Labels.of(dimension.getConcept(), languages) : name;
	}
}
