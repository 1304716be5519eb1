// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.Deadlines;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.model.Agency;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;
import org.orodha.sop.Procedures;

/** The steps that are to be done: those of open cases, and those that come up while nobody opened a case for the period. */
final class StepWork {

	private final Deadlines deadlines;
	private final ExpectedDeliveries expected;
	private final LocalDate on;
	private final LocalDate until;
	private final List<WorkItem> items = new ArrayList<>();
	private final Map<String, String> faults = new HashMap<>();

	StepWork(Catalogue catalogue, Deadlines deadlines, ExpectedDeliveries expected, LocalDate on, LocalDate until) {
		this.deadlines = deadlines;
		this.expected = expected;
		this.on = on;
		this.until = until;
		Map<Procedure, Map<TimePeriod, Case>> runs = new HashMap<>();
		for (Case run : catalogue.all(Case.class))
			if (run.getProcedure() != null)
				TimePeriod.parse(run.getPeriod())
						.ifPresent(period -> runs.computeIfAbsent(run.getProcedure(), each -> new HashMap<>()).putIfAbsent(period, run));
		for (Procedure procedure : catalogue.all(Procedure.class))
			if (Procedures.isFollowed(procedure))
				try {
					add(procedure, runs.getOrDefault(procedure, Map.of()));
				} catch (IllegalArgumentException rule) {
					faults.put(procedure.getId(), rule.getMessage());
				}
	}

	List<WorkItem> items() {
		return items;
	}

	Map<String, String> faults() {
		return faults;
	}

	private void add(Procedure procedure, Map<TimePeriod, Case> runs) {
		runs.forEach(this::add);
		List<Step> followed = procedure.getSteps().stream().filter(step -> !expected.isFollowed(step)).toList();
		Optional<PeriodLength> length = Cycles.of(procedure);
		if (length.isEmpty())
			return;
		TimePeriod first = TimePeriod.holding(on.minusYears(1), length.get());
		for (Step step : followed)
			addComing(step, first, runs);
	}

	/** A step that recurs less often than its procedure is run is done in the last of the runs that it is for. */
	private void addComing(Step step, TimePeriod first, Map<TimePeriod, Case> runs) {
		TimePeriod period = first;
		Optional<LocalDate> due = deadlines.due(step, period);
		while (due.isPresent() && !period.start().isAfter(until)) {
			Optional<TimePeriod> next = period.next();
			Optional<LocalDate> nextDue = next.flatMap(following -> deadlines.due(step, following));
			if (!due.get().isBefore(on) && !due.get().isAfter(until) && !due.equals(nextDue) && !runs.containsKey(period))
				items.add(item(step, period, due.get(), List.of(), null));
			if (next.isEmpty())
				return;
			period = next.get();
			due = nextDue;
		}
	}

	private void add(TimePeriod period, Case run) {
		for (CaseStep part : run.getSteps())
			if (part.getStep() != null && !expected.isFollowed(part.getStep()) && CaseSteps.isOpen(part))
				CaseSteps.due(part).or(() -> deadlines.due(part.getStep(), period)).filter(due -> !due.isAfter(until))
						.ifPresent(due -> items.add(item(part.getStep(), period, due, CaseSteps.waitingFor(part, run), run)));
	}

	private static WorkItem item(Step step, TimePeriod period, LocalDate due, List<Step> waitingFor, Case run) {
		List<Role> roles = Procedures.responsible(step);
		Agency agency = roles.isEmpty() ? step.getProcedure().getOwner() : roles.getFirst().getAgency();
		return new WorkItem(WorkItem.Kind.STEP, due, step, period.toString(), agency, roles, Procedures.accountable(step), waitingFor, run);
	}
}
