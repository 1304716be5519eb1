// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.time.Recurrence;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;

/**
 * OR-0120 a next review in another month than the cycle says, OR-0121 a recurrence that does not say what the deadline's words say, OR-0122
 * a deadline that lacks what it is counted from, OR-0125 a sub-process of another phase.
 */
final class DueRules {

	private DueRules() {
	}

	static void check(Procedure procedure, RuleReport report) {
		Optional<Recurrence> cycle = Recurrence.read(procedure.getReviewCycle());
		LocalDate review = procedure.getNextReview();
		if (cycle.isEmpty() || review == null)
			return;
		LocalDate start = procedure.getAdoptedOn() == null ? LocalDate.EPOCH : procedure.getAdoptedOn();
		YearMonth month = YearMonth.from(review);
		Optional<LocalDate> named = cycle.get().after(month.atDay(1).minusDays(1), start);
		if (named.isEmpty() || !YearMonth.from(named.get()).equals(month))
			cycle.get().after(report.on(), start).ifPresent(day -> report.add(WorkRule.REVIEW_AGAINST_CYCLE, procedure,
					Literals.PROCEDURE__NEXT_REVIEW, new SetFix(procedure, Literals.PROCEDURE__NEXT_REVIEW, day), review,
					RecurrenceWords.of(procedure.getReviewCycle()).orElse(procedure.getReviewCycle())));
	}

	static void check(Step step, RuleReport report) {
		Deadline due = step.getDue();
		String rule = due != null && due.getRecurrence() != null ? due.getRecurrence() : step.getRecurrence();
		boolean recurs = due == null || !due.isSetBasis() || due.getBasis() == DeadlineBasis.RECURRENCE;
		boolean working = due != null && due.isSetUnit() && due.getUnit() == DeadlineUnit.WORKING_DAYS;
		if (due != null && due.isSetBasis())
			checkWhole(step, due, rule, report);
		if (rule != null && recurs && Recurrence.read(rule).isPresent())
			for (LocalizedText text : step.getDeadline())
				if (text.getValue() != null && !DeadlineWords.agree(text.getValue(), text.getLanguage(), rule, working)) {
					report.add(WorkRule.DEADLINE_AGAINST_WORDS, step, Literals.STEP__DEADLINE, step.getProcedure(), text.getValue(),
							RecurrenceWords.of(rule).orElse(rule));
					break;
				}
		if (step.isSetSubProcess() && step.isSetPhase() && step.getSubProcess().getValue() / 10 != step.getPhase().getValue() + 1)
			report.add(WorkRule.SUB_PROCESS_OF_ANOTHER_PHASE, step, Literals.STEP__SUB_PROCESS, step.getProcedure(),
					Labels.of(step.getSubProcess()), Labels.of(step.getPhase()));
	}

	private static void checkWhole(Step step, Deadline due, String rule, RuleReport report) {
		if (due.getBasis() == DeadlineBasis.RECURRENCE && rule == null)
			report.add(WorkRule.DEADLINE_INCOMPLETE, step, Literals.STEP__DUE, step.getProcedure(), Literals.DEADLINE__RECURRENCE);
		if (due.getBasis() == DeadlineBasis.STEP && due.getStep() == null)
			report.add(WorkRule.DEADLINE_INCOMPLETE, step, Literals.STEP__DUE, step.getProcedure(), Literals.DEADLINE__STEP);
		if (due.getBasis() == DeadlineBasis.DELIVERY && step.getDatasets().isEmpty())
			report.add(WorkRule.DEADLINE_INCOMPLETE, step, Literals.STEP__DUE, step.getProcedure(), Literals.STEP__DATASETS);
	}
}
