// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.requirement;

import java.util.List;
import java.util.Optional;

import org.orodha.core.mapping.Counterparts;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.RequirementDimension;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/**
 * A breakdown that a requirement asks for, and how datasets can give it.
 *
 * @param name     what it is called
 * @param concept  the concept by which figures are broken down; null where nobody said
 * @param codeList the codes by which they are; null where any value will do
 * @since 1.0
 */
public record Breakdown(LanguageMap name, Concept concept, CodeList codeList) {

	private static final String TIME = "time-period";

	/** The breakdown of a requirement's dimension. */
	public static Breakdown of(RequirementDimension dimension) {
		return new Breakdown(LanguageMap.of(dimension.getName()), dimension.getConcept(), dimension.getCodeList());
	}

	/** Whether it is the period of the figures. */
	public boolean isTime() {
		String id = concept == null ? "" : String.valueOf(concept.getId());
		return id.substring(id.lastIndexOf('.') + 1).equals(TIME);
	}

	/**
	 * The variables of a dataset that give the breakdown best: with its codes rather than with codes that are mapped to them, and with
	 * these rather than with others; of equal ones, those of its name. Where several {@linkplain #isDimension dimensions} are left,
	 * nobody can tell which of them is meant.
	 */
	public List<Variable> variables(Dataset dataset) {
		List<Variable> candidates = dataset.getVariables().stream()
				.filter(variable -> variable.getConcept() == concept && !Measures.isMeasure(variable))
				.filter(variable -> !isTime() || variable.getCodeList() == null).toList();
		int best = candidates.stream().mapToInt(this::fitness).max().orElse(0);
		List<Variable> fitting = candidates.stream().filter(variable -> fitness(variable) == best).toList();
		List<Variable> named = fitting.stream().filter(this::hasName).toList();
		return named.isEmpty() ? fitting : named;
	}

	private int fitness(Variable variable) {
		int codes = variable.getCodeList() == codeList ? 2 : Counterparts.isMapped(variable.getCodeList(), codeList) ? 1 : 0;
		return 2 * codes + (isDimension(variable) ? 1 : 0);
	}

	private boolean hasName(Variable variable) {
		return variable.getName().stream()
				.anyMatch(text -> text.getValue() != null && text.getValue().equalsIgnoreCase(name.texts().get(text.getLanguage())));
	}

	/**
	 * The code that all figures of a measure have because that is what the measure counts, such as the code for entries of a measure of
	 * entries. Translations of the same term may differ, so the language counts in which the code was named.
	 */
	public Optional<Code> codeOf(Variable measure) {
		if (codeList == null || measure == null || measure.getConcept() == null)
			return Optional.empty();
		List<Code> sameName = codeList.getCodes().stream().filter(code -> isSameName(code, measure.getConcept())).toList();
		return sameName.size() == 1 ? Optional.of(sameName.getFirst()) : Optional.empty();
	}

	private static boolean isSameName(Code code, Concept measured) {
		return code.getName().stream().filter(text -> text.getState() == TextState.ORIGINAL && text.getValue() != null).anyMatch(
				text -> Texts.exactly(measured.getName(), text.getLanguage()).stream().anyMatch(text.getValue()::equalsIgnoreCase));
	}

	/** Whether a variable breaks the figures of its dataset down. */
	public static boolean isDimension(Variable variable) {
		return variable.isSetRole() && variable.getRole() == VariableRole.DIMENSION
				&& (variable.getType() == VariableType.CODED || variable.getType() == VariableType.TIME_PERIOD);
	}
}
