// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;
import org.orodha.model.Dataset;

/**
 * Counts the periods of which data was due by whether it came in time. Of several deliveries of a period, the first that was not sent back
 * counts; what is not yet due does not.
 *
 * @param on the day on which one looks
 */
public record DeliveryBars(Readers readers, Agencies agencies, LocalDate on) {

	private record Owed(Dataset dataset, String period) {
	}

	/** The periods by the year in which they were due, the latest first, then agency. */
	public List<Bar> bars() {
		Map<Owed, List<Entry>> entries = new LinkedHashMap<>();
		for (Entry entry : TriageBoard.of(readers.catalogue(), on).entries())
			if (entry.due() != null && readers.mayKnow(entry.dataset()))
				entries.computeIfAbsent(new Owed(entry.dataset(), entry.period()), each -> new ArrayList<>()).add(entry);
		Map<Year, Map<Name, Tally>> years = new TreeMap<>(Comparator.reverseOrder());
		entries.forEach((owed, told) -> {
			Measure measure = measure(told);
			if (measure != null)
				years.computeIfAbsent(Year.from(told.getFirst().due()), each -> new HashMap<>()).computeIfAbsent(agencies.of(owed.dataset()), each -> new Tally())
						.add(measure);
		});
		List<Bar> bars = new ArrayList<>();
		years.forEach((year, tallies) -> agencies.ordered(tallies)
				.forEach(tally -> bars.add(tally.getValue().bar(new Name(year.toString(), year.toString()), tally.getKey()))));
		return bars;
	}

	/** Null for what is not yet due and did not come. */
	private static Measure measure(List<Entry> told) {
		List<Entry> came = told.stream().filter(entry -> entry.delivery() != null && ExpectedDeliveries.came(entry.delivery())).toList();
		if (came.isEmpty())
			return told.stream().anyMatch(entry -> entry.daysOverdue() > 0) ? Measure.NOT_COME : null;
		return came.stream().map(entry -> entry.delivery().getReceived()).filter(Objects::nonNull).min(Comparator.naturalOrder())
				.map(day -> day.isAfter(came.getFirst().due()) ? Measure.LATE : Measure.ON_TIME).orElse(Measure.UNDATED);
	}
}
