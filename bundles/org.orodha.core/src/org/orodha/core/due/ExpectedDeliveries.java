// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Step;
import org.orodha.model.time.TimePeriod;

/**
 * The data that is to come, each period for itself: all that was due before a day and has not come, and what comes next of each dataset.
 * The board, the command line, the status line and each person's work ask here.
 */
public final class ExpectedDeliveries {

	private static final Comparator<ExpectedDelivery> ORDER = Comparator
			.comparing(ExpectedDelivery::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(expected -> expected.dataset().getId()).thenComparing(ExpectedDelivery::period);

	private final LocalDate on;
	private final List<ExpectedDelivery> all;
	private final Map<Dataset, String> faults;
	private final Map<Dataset, DeliveryCalendar> calendars;
	private final Set<Step> followed;

	private ExpectedDeliveries(LocalDate on, List<ExpectedDelivery> all, Map<Dataset, String> faults, Map<Dataset, DeliveryCalendar> calendars) {
		this.on = on;
		this.all = List.copyOf(all);
		this.faults = Collections.unmodifiableMap(faults);
		this.calendars = calendars;
		followed = calendars.values().stream().flatMap(calendar -> calendar.steps().stream()).collect(Collectors.toSet());
	}

	/** What is expected on a day: all that is overdue, and the next delivery of each dataset. */
	public static ExpectedDeliveries of(Catalogue catalogue, LocalDate on) {
		return of(Deadlines.of(catalogue), catalogue, on, on);
	}

	/** The same, with all that is due until a later day. */
	public static ExpectedDeliveries of(Catalogue catalogue, LocalDate on, LocalDate until) {
		return of(Deadlines.of(catalogue), catalogue, on, until);
	}

	/** The same, by deadlines that were worked out before. */
	public static ExpectedDeliveries of(Deadlines deadlines, Catalogue catalogue, LocalDate on, LocalDate until) {
		Transfers transfers = new Transfers(catalogue);
		List<ExpectedDelivery> all = new ArrayList<>();
		Map<Dataset, String> faults = new LinkedHashMap<>();
		Map<Dataset, DeliveryCalendar> calendars = new HashMap<>();
		for (Dataset dataset : catalogue.all(Dataset.class)) {
			Optional<DeliveryCalendar> calendar = Optional.empty();
			try {
				calendar = DeliveryCalendar.of(dataset, transfers, deadlines);
			} catch (IllegalArgumentException rule) {
				faults.put(dataset, rule.getMessage());
			}
			calendar.ifPresent(found -> calendars.put(dataset, found));
			all.addAll(new Row(dataset, deadlines.progress().of(dataset), calendar, on, until).expected());
		}
		all.sort(ORDER);
		return new ExpectedDeliveries(on, all, faults, calendars);
	}

	/** Whether the data of a delivery is there: it is neither only expected, nor was it sent back. */
	public static boolean came(Delivery delivery) {
		return Progress.came(delivery);
	}

	/** The earliest due first. */
	public List<ExpectedDelivery> all() {
		return all;
	}

	/** What was due before the day. */
	public List<ExpectedDelivery> overdue() {
		return all.stream().filter(expected -> expected.daysLate(on) > 0).toList();
	}

	/** What is wrong with the recurrence rules of datasets of which nothing is expected for that reason. */
	public Map<Dataset, String> faults() {
		return faults;
	}

	/** Whether a step passes on data that is expected, so that it is followed by what comes and not by what somebody says. */
	public boolean isFollowed(Step step) {
		return followed.contains(step);
	}

	/** The day on which the data of a period was, or is, due; empty where nothing says so. */
	public Optional<LocalDate> due(Dataset dataset, String period) {
		return Optional.ofNullable(calendars.get(dataset)).flatMap(calendar -> TimePeriod.parse(period).flatMap(calendar::due))
				.map(DeliveryCalendar.Due::day);
	}

	/** The periods of one dataset. */
	private record Row(Dataset dataset, List<Delivery> deliveries, Optional<DeliveryCalendar> calendar, LocalDate on, LocalDate until) {

		List<ExpectedDelivery> expected() {
			List<ExpectedDelivery> found = new ArrayList<>();
			for (Delivery delivery : deliveries)
				if (delivery.getState() == DeliveryState.EXPECTED)
					found.add(expected(delivery.getPeriod(), delivery, calendar.flatMap(rules -> TimePeriod.parse(delivery.getPeriod()).flatMap(rules::due))));
			calendar.ifPresent(rules -> addMissing(rules, found));
			return found;
		}

		private ExpectedDelivery expected(String period, Delivery delivery, Optional<DeliveryCalendar.Due> due) {
			return new ExpectedDelivery(dataset, period, delivery, due.map(DeliveryCalendar.Due::day).orElse(null),
					due.map(DeliveryCalendar.Due::step).orElse(null));
		}

		private void addMissing(DeliveryCalendar rules, List<ExpectedDelivery> found) {
			Set<TimePeriod> taken = new HashSet<>();
			for (Delivery delivery : deliveries)
				if (delivery.getState() == DeliveryState.EXPECTED || Progress.came(delivery))
					TimePeriod.parse(delivery.getPeriod()).ifPresent(taken::add);
			Optional<TimePeriod> period = first(rules);
			boolean coming = false;
			while (period.isPresent()) {
				Optional<DeliveryCalendar.Due> due = rules.due(period.get());
				boolean later = due.isEmpty() || !due.get().day().isBefore(on);
				if (due.isEmpty() || later && coming && due.get().day().isAfter(until))
					return;
				if (!taken.contains(period.get())) {
					found.add(expected(period.get().toString(), null, due));
					coming |= later;
				}
				period = period.flatMap(rules::next);
			}
		}

		/** After what the catalogue says there is data for; else with the first delivery, or with what was due last. */
		private Optional<TimePeriod> first(DeliveryCalendar rules) {
			return TimePeriod.parse(dataset.getCoverageEnd()).map(rules::next)
					.orElseGet(() -> deliveries.stream().flatMap(delivery -> TimePeriod.parse(delivery.getPeriod()).stream())
							.min(Comparator.comparing(TimePeriod::start)).or(() -> Optional.of(rules.lastBefore(on))));
		}
	}
}
