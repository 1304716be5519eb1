// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.requirement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/**
 * The measures of datasets that belong in the tables of requirements.
 *
 * @since 1.0
 */
public final class Measures {

	private Measures() {
	}

	/** The measures of a dataset, in its order; none where each of its rows is one unit to be counted. */
	public static List<Variable> of(Dataset dataset) {
		return dataset.getVariables().stream().filter(Measures::isMeasure).toList();
	}

	/**
	 * The measures of a dataset that belong in a requirement's table: those of its concept, else those of narrower concepts, else all.
	 * Where these are several, nobody can tell which of them is meant: see {@link #isUncertain}.
	 */
	public static List<Variable> of(Dataset dataset, Requirement requirement) {
		List<Variable> measures = of(dataset);
		List<Variable> same = measures.stream().filter(measure -> measure.getConcept() == requirement.getConcept()).toList();
		if (!same.isEmpty())
			return same;
		List<Variable> narrower = measures.stream().filter(measure -> isWithin(measure.getConcept(), requirement.getConcept())).toList();
		return narrower.isEmpty() ? measures : narrower;
	}

	/** Whether these are several measures of concepts that a requirement does not ask for. */
	public static boolean isUncertain(List<Variable> measures, Requirement requirement) {
		return measures.size() > 1 && measures.stream().noneMatch(measure -> isWithin(measure.getConcept(), requirement.getConcept()));
	}

	/** Whether a concept is another one, or narrower than it. @param concept null is within nothing but null */
	public static boolean isWithin(Concept concept, Concept wide) {
		if (concept == wide)
			return true;
		Set<Concept> seen = new HashSet<>();
		for (Concept wider = concept; wider != null && seen.add(wider); wider = wider.getBroader())
			if (wider == wide)
				return true;
		return false;
	}

	/** Whether a variable holds figures. */
	public static boolean isMeasure(Variable variable) {
		return variable.isSetRole() && variable.getRole() == VariableRole.MEASURE;
	}
}
