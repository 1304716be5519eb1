// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.findings.Finding;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Role;

/**
 * Where the deliveries of all datasets stand on a day, and which are expected.
 *
 * @param asOf     the day
 * @param entries  by state in the order of a delivery's life, the most overdue first
 * @param findings the recurrence rules that cannot be followed, so that nothing is expected by them
 */
public record TriageBoard(LocalDate asOf, List<Entry> entries, List<Finding> findings) {

	/**
	 * One delivery, or one that is expected of a dataset for a period.
	 *
	 * @param dataset     the dataset
	 * @param period      the period
	 * @param state       where it stands
	 * @param delivery    the delivery; null where it is expected and nobody made an element for it
	 * @param due         the day on which it is, or was, due; null where nothing says so
	 * @param daysOverdue how long it has been due without coming; 0 for what came
	 * @param roles       the roles that are to send what is expected; none for what came
	 * @param superseded  whether a later delivery for the same period replaces it
	 */
	public record Entry(Dataset dataset, String period, DeliveryState state, Delivery delivery, LocalDate due,
			long daysOverdue, List<Role> roles, boolean superseded) {

		public Entry {
			roles = List.copyOf(roles);
		}
	}

	private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::state)
			.thenComparing(Entry::daysOverdue, Comparator.reverseOrder())
			.thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(entry -> entry.dataset().getId()).thenComparing(Entry::period)
			.thenComparing(entry -> entry.delivery() == null ? "" : entry.delivery().getId());

	public TriageBoard {
		entries = List.copyOf(entries);
		findings = List.copyOf(findings);
	}

	/** The board of a catalogue as it is, on the day that it is where the catalogue is kept. */
	public static TriageBoard of(Catalogue catalogue, Clock clock) {
		return of(catalogue, WorkingDays.of(catalogue).today(clock));
	}

	/** The board of a catalogue on a day. */
	public static TriageBoard of(Catalogue catalogue, LocalDate asOf) {
		ExpectedDeliveries expected = ExpectedDeliveries.of(catalogue, asOf);
		List<Delivery> deliveries = catalogue.all(Delivery.class).stream()
				.filter(delivery -> delivery.getDataset() != null && delivery.getPeriod() != null).toList();
		Set<Delivery> superseded = deliveries.stream().map(Delivery::getSupersedes).filter(Objects::nonNull).collect(Collectors.toSet());
		List<Entry> entries = new ArrayList<>();
		for (Delivery delivery : deliveries)
			if (delivery.getState() != DeliveryState.EXPECTED)
				entries.add(new Entry(delivery.getDataset(), delivery.getPeriod(), delivery.getState(), delivery,
						expected.due(delivery.getDataset(), delivery.getPeriod()).orElse(null), 0, List.of(), superseded.contains(delivery)));
		for (ExpectedDelivery one : expected.all())
			entries.add(new Entry(one.dataset(), one.period(), DeliveryState.EXPECTED, one.delivery(), one.due(), one.daysLate(asOf),
					one.roles(), superseded.contains(one.delivery())));
		entries.sort(ORDER);
		List<Finding> findings = new ArrayList<>();
		expected.faults().forEach((dataset, fault) -> findings
				.add(Finding.of(DataRule.RECURRENCE, fault).element(dataset.getId()).feature("releaseCalendar").build()));
		return new TriageBoard(asOf, entries, findings);
	}

	/** What stands in a state. */
	public List<Entry> in(DeliveryState state) {
		return entries.stream().filter(entry -> entry.state() == state).toList();
	}

	/** What is expected and overdue. */
	public List<Entry> overdue() {
		return entries.stream().filter(entry -> entry.daysOverdue() > 0).toList();
	}
}
