package org.orodha.data.vtl;

import java.util.List;

import org.orodha.core.findings.Severity;

/**
 * A script, checked and translated.
 *
 * @param rules    what it checks, in the order of the script; a rule with an error is left out
 * @param results  the datasets it computes, in the order of the script
 * @param problems what is wrong with it, in the order of the script
 */
public record VtlProgram(List<VtlRule> rules, List<VtlResult> results, List<VtlProblem> problems) {

	public VtlProgram {
		rules = List.copyOf(rules);
		results = List.copyOf(results);
		problems = List.copyOf(problems);
	}

	/** Whether all of it can be run. */
	public boolean sound() {
		return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
	}
}
