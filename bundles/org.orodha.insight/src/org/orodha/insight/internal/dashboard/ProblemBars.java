// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.rules.RuleRegister;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Problem;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;

/** Counts what is wrong with a catalogue by the rule that is broken. */
public record ProblemBars(Readers readers) {

	private static final Comparator<Bar> GRAVEST_FIRST = Comparator.comparing((Bar bar) -> bar.parts().getFirst().measure())
			.thenComparing(Bar::total, Comparator.reverseOrder()).thenComparing(bar -> bar.what().id());

	/** The problems by rule, the gravest and most frequent first. Of problems with no element only those are told who may know of everything. */
	public List<Bar> bars(List<Problem> problems) {
		Map<String, Tally> tallies = new HashMap<>();
		for (Problem problem : problems)
			if (readers.seeAll() || mayKnow(problem))
				count(problem, tallies.computeIfAbsent(problem.rule(), each -> new Tally()));
		RuleRegister rules = RuleRegister.installed();
		return tallies.entrySet().stream().map(tally -> tally.getValue().bar(Name.NONE, new Name(tally.getKey(), name(tally.getKey(), rules))))
				.sorted(GRAVEST_FIRST).toList();
	}

	private static void count(Problem problem, Tally tally) {
		if (problem.element() == null)
			tally.add(measure(problem.severity()));
		else
			tally.add(new Counted(problem.element(), measure(problem.severity()), problem.feature() == null ? List.of() : List.of(problem.feature())));
	}

	private boolean mayKnow(Problem problem) {
		IdentifiedElement element = problem.element() == null ? null : readers.catalogue().find(IdentifiedElement.class, problem.element()).orElse(null);
		if (element == null || !readers.mayKnow(element))
			return false;
		return problem.feature() == null || element.eClass().getEStructuralFeature(problem.feature()) == null
				|| readers.maySee(element, element.eClass().getEStructuralFeature(problem.feature()));
	}

	private static String name(String rule, RuleRegister rules) {
		return rules.find(rule).map(known -> ChartText.text("rule", rule, known.title())).orElse(rule);
	}

	private static Measure measure(Severity severity) {
		return switch (severity) {
		case ERROR -> Measure.ERROR;
		case WARNING -> Measure.WARNING;
		case INFORMATION -> Measure.INFORMATION;
		};
	}
}
