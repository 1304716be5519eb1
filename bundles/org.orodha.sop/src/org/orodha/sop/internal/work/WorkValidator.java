// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;
import org.orodha.sop.gaps.Gaps;

/**
 * Checks that what is due can be counted and serves something: OR-0120 to OR-0122 and OR-0125, see {@link DueRules}, OR-0123 a dataset for
 * a requirement on which no step works, OR-0124 a step that serves nothing, OR-0126 an open step of a case whose day is over.
 */
public final class WorkValidator implements Validator {

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		RuleReport report = new RuleReport(request);
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		for (Procedure procedure : report.catalogue().all(Procedure.class))
			if (!Procedures.isDeprecated(procedure)) {
				DueRules.check(procedure, report);
				for (Step step : procedure.getSteps())
					DueRules.check(step, report);
			}
		progress.split(1);
		Gaps gaps = Gaps.of(report.catalogue(), null);
		for (Gaps.Cell cell : gaps.cells())
			if (cell.dataset() != null)
				report.add(WorkRule.REQUIREMENT_WITHOUT_STEP, cell.requirement(), Literals.REQUIREMENT__DATASETS, cell.dataset());
		for (Step step : gaps.steps())
			report.add(WorkRule.STEP_SERVES_NOTHING, step, Literals.STEP__DATASETS, step.getProcedure());
		progress.split(1);
		for (Case run : report.catalogue().all(Case.class))
			for (CaseStep part : run.getSteps())
				check(part, run, report);
		progress.split(1);
	}

	private static void check(CaseStep part, Case run, RuleReport report) {
		var due = part.getPostponedTo() == null ? part.getDue() : part.getPostponedTo();
		boolean open = part.getDone() == null && part.getWaived() == null;
		if (open && due != null && due.isBefore(report.on()) && part.getStep() != null)
			report.add(WorkRule.CASE_STEP_LATE, run, Literals.CASE__STEPS, part.getStep(), due);
	}
}
