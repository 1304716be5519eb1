// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * OR-0100 not exactly one accountable role, OR-0101 no responsible role, OR-0109 no deadline, OR-0110 to OR-0112 an order of
 * steps that goes in a circle, leaves the procedure or runs against the phases, OR-0113 a dataset of a source that the
 * procedure does not name.
 */
final class StepRules {

	void check(Step step, RuleReport report) {
		Procedure procedure = step.getProcedure();
		int accountable = Procedures.accountable(step).size();
		if (accountable != 1)
			report.add(ProcedureRule.ACCOUNTABLE_NOT_ONE, step, Literals.STEP__ASSIGNMENTS, procedure, accountable);
		if (Procedures.responsible(step).isEmpty())
			report.add(ProcedureRule.RESPONSIBLE_MISSING, step, Literals.STEP__ASSIGNMENTS, procedure);
		if (step.getDeadline().isEmpty() && step.getRecurrence() == null)
			report.add(ProcedureRule.DEADLINE_MISSING, step, Literals.STEP__DEADLINE, procedure);
		checkCircle(step, report);
		for (Step earlier : step.getAfter())
			if (!earlier.eIsProxy())
				checkOrder(step, earlier, report);
		for (Dataset dataset : step.getDatasets())
			if (!dataset.eIsProxy() && !procedure.getSources().contains(dataset.getSource()))
				report.add(ProcedureRule.SOURCE_NOT_NAMED, step, Literals.STEP__DATASETS, procedure, dataset);
	}

	/** One finding a circle, at its first step. */
	private static void checkCircle(Step step, RuleReport report) {
		Set<Step> before = Procedures.before(step);
		if (!before.contains(step))
			return;
		List<Step> circle = step.getProcedure().getSteps().stream()
				.filter(other -> before.contains(other) && Procedures.before(other).contains(step)).toList();
		if (circle.get(0) == step)
			report.add(ProcedureRule.STEP_WAITS_FOR_ITSELF, step, Literals.STEP__AFTER, step.getProcedure(),
					circle.stream().map(other -> Labels.of(other, report.catalogue().readingLanguages()))
							.collect(Collectors.joining(", ")));
	}

	private static void checkOrder(Step step, Step earlier, RuleReport report) {
		if (!Procedures.isBeside(step, earlier))
			report.add(ProcedureRule.STEP_OF_ANOTHER, step, Literals.STEP__AFTER, step.getProcedure(), earlier);
		else if (step.isSetPhase() && earlier.isSetPhase() && step.getPhase().compareTo(earlier.getPhase()) < 0)
			report.add(ProcedureRule.PHASE_EARLIER, step, Literals.STEP__AFTER, step.getProcedure(),
					Labels.of(step.getPhase()), earlier, Labels.of(earlier.getPhase()));
	}
}
