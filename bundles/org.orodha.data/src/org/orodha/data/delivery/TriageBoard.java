// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.time.TimePeriod;

/**
 * Where the deliveries of all datasets stand on a day, and which are expected.
 *
 * @param asOf     the day
 * @param entries  by state in the order of a delivery's life, the most overdue first
 * @param findings the recurrence rules that cannot be followed, so that nothing is expected by them
 */
public record TriageBoard(LocalDate asOf, List<Entry> entries, List<Finding> findings) {

	/**
	 * One delivery, or the next one that is expected of a dataset.
	 *
	 * @param dataset        the dataset
	 * @param period         the period
	 * @param state          where it stands
	 * @param delivery       the delivery; null where it is expected and nobody made an element for it
	 * @param due            the day on which it is, or was, due; null where nothing says so
	 * @param daysOverdue    how long it has been due without coming; 0 for what came
	 * @param periodsOverdue for how many periods data is overdue, this one and later ones; 0 for what came
	 * @param superseded     whether a later delivery for the same period replaces it
	 */
	public record Entry(Dataset dataset, String period, DeliveryState state, Delivery delivery, LocalDate due,
			long daysOverdue, int periodsOverdue, boolean superseded) {
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

	/** The board of a catalogue on a day. */
	public static TriageBoard of(Catalogue catalogue, LocalDate asOf) {
		List<Entry> entries = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		Map<Dataset, List<Delivery>> deliveries = catalogue.all(Delivery.class).stream()
				.filter(delivery -> delivery.getDataset() != null && delivery.getPeriod() != null)
				.collect(Collectors.groupingBy(Delivery::getDataset));
		for (Dataset dataset : catalogue.all(Dataset.class))
			try {
				new Row(dataset, deliveries.getOrDefault(dataset, List.of()), asOf, DeliveryCalendar.of(catalogue, dataset))
						.addTo(entries);
			} catch (IllegalArgumentException rule) {
				findings.add(Finding.of(DataRule.RECURRENCE, rule.getMessage()).element(dataset.getId()).feature("releaseCalendar").build());
				new Row(dataset, deliveries.getOrDefault(dataset, List.of()), asOf, Optional.empty()).addTo(entries);
			}
		entries.sort(ORDER);
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

	/** The entries of one dataset. */
	private record Row(Dataset dataset, List<Delivery> deliveries, LocalDate asOf, Optional<DeliveryCalendar> calendar) {

		void addTo(List<Entry> entries) {
			for (Delivery delivery : deliveries)
				entries.add(entry(delivery));
			calendar.ifPresent(rules -> addExpected(rules, entries));
		}

		private Entry entry(Delivery delivery) {
			LocalDate due = calendar.flatMap(rules -> TimePeriod.parse(delivery.getPeriod()).flatMap(rules::due))
					.orElse(null);
			boolean superseded = deliveries.stream().anyMatch(other -> other.getSupersedes() == delivery);
			long overdue = delivery.getState() == DeliveryState.EXPECTED ? overdue(due) : 0;
			return new Entry(dataset, delivery.getPeriod(), delivery.getState(), delivery, due, overdue,
					overdue > 0 ? 1 : 0, superseded);
		}

		private void addExpected(DeliveryCalendar rules, List<Entry> entries) {
			Set<TimePeriod> taken = new HashSet<>();
			for (Delivery delivery : deliveries)
				if (delivery.getState() != DeliveryState.REJECTED)
					TimePeriod.parse(delivery.getPeriod()).ifPresent(taken::add);
			Optional<TimePeriod> expected = first(rules);
			while (expected.filter(taken::contains).isPresent())
				expected = expected.flatMap(rules::next);
			LocalDate due = expected.flatMap(rules::due).orElse(null);
			if (due == null)
				return;
			int missing = 0;
			for (Optional<TimePeriod> period = expected; period.flatMap(rules::due).filter(asOf::isAfter).isPresent(); period = period
					.flatMap(rules::next))
				missing += taken.contains(period.orElseThrow()) ? 0 : 1;
			entries.add(new Entry(dataset, expected.orElseThrow().toString(), DeliveryState.EXPECTED, null, due, overdue(due), missing,
					false));
		}

		/** After what the catalogue says there is data for; else with the first delivery, or with what was due last. */
		private Optional<TimePeriod> first(DeliveryCalendar rules) {
			return TimePeriod.parse(dataset.getCoverageEnd()).map(rules::next)
					.orElseGet(() -> deliveries.stream().flatMap(delivery -> TimePeriod.parse(delivery.getPeriod()).stream())
							.min(Comparator.comparing(TimePeriod::start)).or(() -> Optional.of(rules.lastBefore(asOf))));
		}

		private long overdue(LocalDate due) {
			return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, asOf));
		}
	}
}
