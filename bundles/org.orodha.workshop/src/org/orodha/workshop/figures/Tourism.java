// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.time.YearMonth;
import java.util.Map;

import org.orodha.model.time.TimePeriod;

/** Visitors among those who enter, and the nights that they spend. */
final class Tourism {

	private static final double TEN = 10;

	private Tourism() {
	}

	static SampleTable nationalities(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "citizenship", "crossings");
		Sums.byFirst(Border.visitors(Months.last(period))).forEach((citizenship, number) -> table.add(period, citizenship, number));
		return table.build();
	}

	static SampleTable points(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "post", "crossings");
		Sums.bySecond(Border.visitors(Months.last(period))).forEach((post, number) -> table.add(period, post, number));
		return table.build();
	}

	static SampleTable purposes(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "purpose_tri", "crossings");
		long visitors = Sums.bySecond(Border.visitors(Months.last(period))).values().stream().mapToLong(Long::longValue).sum();
		Parts.of(visitors, Levels.of("purpose"), "purpose" + period).forEach((purpose, number) -> table.add(period, purpose, number));
		return table.build();
	}

	static SampleTable tourists(TimePeriod period) {
		Map<String, Long> visitors = Sums.of(Months.of(period).stream().map(month -> Sums.byFirst(Border.visitors(month))));
		SampleTable.Builder table = new SampleTable.Builder("year", "residence", "sex", "persons");
		visitors.forEach((residence, number) -> Parts
				.sexes((long) (number * Levels.rate("tourists-per-visitor")), "female", "tourists" + residence + period)
				.forEach((sex, persons) -> table.add(period, residence, sex, persons)));
		return table.build();
	}

	static SampleTable nightsByResidence(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "residence", "nights");
		YearMonth month = Months.last(period);
		Levels.figures("nights-residents", month).forEach((residence, nights) -> table.add(period, residence, nights));
		Map<String, Long> visitors = Sums.byFirst(Border.visitors(month));
		Levels.of("nights").forEach(level -> table.add(period, level.code(), Math.round(visitors.get(level.code()) * level.level() / TEN)));
		return table.build();
	}
}
