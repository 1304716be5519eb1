// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The recurrences that people usually mean, by what they choose: a subset of the rules of RFC 5545.
 *
 * @param unit     what is repeated
 * @param interval every how many of them, 1 or more
 * @param days     days of the month, 1 to 31, or -1 for the last one; none for weeks and days
 * @param months   the months of a year; empty for all
 * @param weekdays the days of a week; empty where weeks are not meant
 */
public record RecurrenceParts(Unit unit, int interval, List<Integer> days, List<Month> months, List<DayOfWeek> weekdays) {

	/** What is repeated; named as in RFC 5545. */
	public enum Unit {
		/** Days. */
		DAILY,
		/** Weeks. */
		WEEKLY,
		/** Months. */
		MONTHLY,
		/** Years. */
		YEARLY
	}

	/** The last day of a month. */
	public static final int LAST = -1;

	private static final int LONGEST_MONTH = 31;
	private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY");
	private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

	/** Copies the lists. */
	public RecurrenceParts {
		days = List.copyOf(days);
		months = List.copyOf(months);
		weekdays = List.copyOf(weekdays);
	}

	/** The parts of a rule; empty where it is none, or says something else. */
	public static Optional<RecurrenceParts> of(String rule) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : rule.strip().split(";"))
			parts.put(part.split("=", 2)[0], part.contains("=") ? part.split("=", 2)[1] : "");
		if (!KNOWN.containsAll(parts.keySet()))
			return Optional.empty();
		try {
			RecurrenceParts read = new RecurrenceParts(Unit.valueOf(parts.getOrDefault("FREQ", "")),
					Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), items(parts, "BYMONTHDAY").map(Integer::valueOf).toList(),
					items(parts, "BYMONTH").map(number -> Month.of(Integer.parseInt(number))).toList(),
					items(parts, "BYDAY").map(RecurrenceParts::weekday).toList());
			return Optional.of(read).filter(RecurrenceParts::isUsual);
		} catch (IllegalArgumentException | DateTimeException other) {
			return Optional.empty();
		}
	}

	private static Stream<String> items(Map<String, String> parts, String name) {
		return parts.containsKey(name) ? Stream.of(parts.get(name).split(",")) : Stream.empty();
	}

	private static DayOfWeek weekday(String code) {
		return DayOfWeek.of(WEEKDAYS.indexOf(code) + 1);
	}

	private boolean isUsual() {
		boolean inMonths = unit == Unit.MONTHLY || unit == Unit.YEARLY;
		return interval >= 1 && (weekdays.isEmpty() || unit == Unit.WEEKLY) && (days.isEmpty() && months.isEmpty() || inMonths)
				&& (days.size() == 1 || !days.contains(LAST)) && days.stream().allMatch(day -> day == LAST || day >= 1 && day <= LONGEST_MONTH);
	}

	/** The rule as RFC 5545 writes it. */
	public String rule() {
		List<String> parts = new ArrayList<>();
		parts.add("FREQ=" + unit);
		if (interval > 1)
			parts.add("INTERVAL=" + interval);
		add(parts, "BYMONTH", months.stream().map(month -> Integer.toString(month.getValue())));
		add(parts, "BYMONTHDAY", days.stream().map(day -> Integer.toString(day)));
		add(parts, "BYDAY", weekdays.stream().map(day -> WEEKDAYS.get(day.ordinal())));
		return String.join(";", parts);
	}

	private static void add(List<String> parts, String name, Stream<String> items) {
		String joined = items.collect(Collectors.joining(","));
		if (!joined.isEmpty())
			parts.add(name + "=" + joined);
	}
}
