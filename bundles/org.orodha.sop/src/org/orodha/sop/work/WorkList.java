// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.due.Deadlines;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.model.Dataset;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * What is late on a day, due on it, and coming until another: data that is to be sent, the steps of open cases and those that come up
 * without one, and reviews. Steps of which nobody opened a case are not late, as nobody said that they were not done.
 *
 * @param on     the day
 * @param until  the last day of what is coming
 * @param items  the earliest due first
 * @param faults what is wrong with the recurrence rules by which nothing is due for that reason, by the identifier of what has them
 */
public record WorkList(LocalDate on, LocalDate until, List<WorkItem> items, Map<String, String> faults) {

	private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::due).thenComparing(WorkItem::kind)
			.thenComparing(item -> item.about().getId()).thenComparing(WorkItem::period);

	public WorkList {
		items = List.copyOf(items);
		faults = Map.copyOf(faults);
	}

	/** The work of a catalogue. */
	public static WorkList of(Catalogue catalogue, LocalDate on, LocalDate until) {
		Deadlines deadlines = Deadlines.of(catalogue);
		ExpectedDeliveries expected = ExpectedDeliveries.of(deadlines, catalogue, on, until);
		List<WorkItem> items = new ArrayList<>();
		for (ExpectedDelivery delivery : expected.all())
			if (delivery.due() != null && !delivery.due().isAfter(until))
				items.add(item(delivery));
		StepWork steps = new StepWork(catalogue, deadlines, expected, on, until);
		items.addAll(steps.items());
		items.addAll(ReviewWork.items(catalogue, until));
		items.sort(ORDER);
		Map<String, String> faults = steps.faults();
		expected.faults().forEach((dataset, fault) -> faults.put(dataset.getId(), fault));
		return new WorkList(on, until, items, faults);
	}

	private static WorkItem item(ExpectedDelivery delivery) {
		Dataset dataset = delivery.dataset();
		Step step = delivery.step();
		List<Role> answering = step == null ? List.of()
				: Procedures.accountable(step).stream().filter(role -> role.getAgency() == delivery.agency().orElse(null)).toList();
		return new WorkItem(WorkItem.Kind.DELIVERY, delivery.due(), dataset, delivery.period(), delivery.agency().orElse(null),
				delivery.roles(), answering, List.of(), null);
	}

	/** The same, of those items that are wanted. */
	public WorkList only(Predicate<WorkItem> wanted) {
		return new WorkList(on, until, items.stream().filter(wanted).toList(), faults);
	}

	/** The work of a person: of the roles that the person holds on the day. */
	public WorkList of(Person person, Catalogue catalogue) {
		List<Role> held = new RoleHolders(catalogue, on).rolesOf(person);
		return only(item -> held.stream().anyMatch(item::concerns));
	}

	/** What is late. */
	public List<WorkItem> late() {
		return items.stream().filter(item -> item.urgency(on) == WorkItem.Urgency.LATE).toList();
	}
}
