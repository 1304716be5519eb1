// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.time.PeriodLengths;
import org.orodha.core.time.Recurrence;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.delivery.Transmissions.Sending;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.Requirement;
import org.orodha.model.time.TimePeriod;

/**
 * Sends the tables of the sample to COMESA as a person of the coordination mechanism would: each some days before it is due, with the
 * data that was signed off by then. What did not go so is in {@link #LATE}, {@link #REVISED} and {@link #UNACKNOWLEDGED}.
 */
final class SampleTransmissions {

	private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 10, 1);
	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
	private static final Actor DESK = new Actor("ncm.desk-data-officer", null);
	private static final int DAYS_TO_ANSWER = 10;
	private static final int DAYS_TO_REVISE = 20;

	/** How many working days after it was due a table was sent. */
	private static final Map<String, Integer> LATE = Map.of("comesa.table-10 2024", 8);
	/** What a second edition mended. */
	private static final Map<String, String> REVISED = Map.of("comesa.table-02 2025-Q3",
			"Territories were under the code of their country; the totals are the same.");
	/** What COMESA has not acknowledged yet. */
	private static final List<String> UNACKNOWLEDGED = List.of("comesa.table-05 2025", "comesa.table-11 2025");

	private final Catalogue catalogue;
	private final WorkingDays days;

	private record Table(Requirement requirement, TimePeriod period, LocalDate due) {

		String name() {
			return requirement.getId() + " " + period;
		}
	}

	SampleTransmissions(Catalogue catalogue) {
		this.catalogue = catalogue;
		days = WorkingDays.of(catalogue);
	}

	/** Sends all, in place of what was sent. */
	void make() throws DeliveryException {
		List<Requirement> asked = catalogue.all(Requirement.class).stream().filter(requirement -> requirement.getId().startsWith("comesa.")).toList();
		asked.forEach(requirement -> requirement.getTransmissions().clear());
		for (Table table : asked.stream().flatMap(requirement -> tables(requirement).stream())
				.sorted(Comparator.comparing(Table::due).thenComparing(table -> table.requirement().getId())).toList())
			send(table);
	}

	private static List<Table> tables(Requirement requirement) {
		List<Table> tables = new ArrayList<>();
		for (Iterator<LocalDate> due = Recurrence.read(requirement.getDeadline()).orElseThrow().from(FIRST); due.hasNext();) {
			LocalDate day = due.next();
			if (day.isAfter(LAST))
				break;
			tables.add(new Table(requirement,
					TimePeriod.holding(day, PeriodLengths.of(requirement.getFrequency()).getFirst()).previous().orElseThrow(), day));
		}
		return tables;
	}

	private void send(Table table) throws DeliveryException {
		LocalDate day = working(LATE.containsKey(table.name()) ? days.plus(table.due(), LATE.get(table.name()))
				: table.due().minusDays(2 + Math.floorMod(table.name().hashCode(), 6)));
		List<Dataset> signedOff = table.requirement().getDatasets().stream().filter(dataset -> isSignedOff(dataset, table.period(), day)).toList();
		if (signedOff.isEmpty())
			throw new IllegalStateException(table.name() + " has no data by " + day);
		send(table, day, signedOff, null);
		if (REVISED.containsKey(table.name()))
			send(table, days.plus(day, DAYS_TO_REVISE), signedOff, REVISED.get(table.name()));
	}

	private void send(Table table, LocalDate day, List<Dataset> datasets, String revision) throws DeliveryException {
		String edition = revision == null ? "1" : "2";
		String file = (table.requirement().getId() + "-" + table.period() + "-" + edition + ".xlsx").toLowerCase(Locale.ROOT);
		on(day).send(table.requirement(), DESK, new Sending(table.period().toString(), day, null, datasets, file, revision, null));
		LocalDate answered = days.plus(day, DAYS_TO_ANSWER);
		if (!UNACKNOWLEDGED.contains(table.name()))
			on(answered).acknowledge(table.requirement(), table.period().toString(), DESK, answered, "COMESA/STAT/" + answered.getYear() + " (illustrative)");
	}

	private boolean isSignedOff(Dataset dataset, TimePeriod period, LocalDate day) {
		return catalogue.all(Delivery.class).stream().filter(delivery -> delivery.getDataset() == dataset)
				.filter(delivery -> TimePeriod.parse(delivery.getPeriod())
						.filter(about -> !about.start().isBefore(period.start()) && !about.end().isAfter(period.end())).isPresent())
				.flatMap(delivery -> delivery.getEvents().stream()).filter(event -> event.getAction() == DeliveryAction.SIGN_OFF)
				.anyMatch(event -> event.getTime().atZone(NAIROBI).toLocalDate().isBefore(day));
	}

	private LocalDate working(LocalDate day) {
		return days.isWorking(day) ? day : days.plus(day, 1);
	}

	private Transmissions on(LocalDate day) {
		return new Transmissions(catalogue, Clock.fixed(day.atTime(LocalTime.NOON).atZone(NAIROBI).toInstant(), NAIROBI));
	}
}
