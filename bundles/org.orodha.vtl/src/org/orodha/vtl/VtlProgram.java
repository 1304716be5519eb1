// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.model.Severity;

/**
 * A script, checked and translated.
 *
 * @param rules    what it checks, in the order of the script; a rule with an error is left out, what can be read of the script is not
 * @param results  the datasets it computes, in the order of the script
 * @param problems what is wrong with it, in the order of the script
 * @param unchecked the rules left out, by their codes, and the problem that keeps each from being run
 */
public record VtlProgram(List<VtlRule> rules, List<VtlResult> results, List<VtlProblem> problems,
		Map<String, VtlProblem> unchecked) {

	public VtlProgram {
		rules = List.copyOf(rules);
		results = List.copyOf(results);
		problems = List.copyOf(problems);
		unchecked = Collections.unmodifiableMap(new LinkedHashMap<>(unchecked));
	}

	/** Whether all of it can be run. */
	public boolean sound() {
		return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
	}
}
