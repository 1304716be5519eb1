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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The recurrences that people usually mean, by what they choose: a subset of the rules of RFC 5545.
 *
 * @param unit     what is repeated
 * @param interval every how many of them, 1 or more
 * @param days     days of the month, 1 to 31, or -1 for the last one; none for weeks and days
 * @param months   the months of a year; empty for all
 * @param weekdays the days of a week; empty where none are meant
 * @param position which of the weekdays that a month has, or a year where no months are named: 1 for the first, -1 for the last; 0 for
 *                 all
 */
public record RecurrenceParts(Unit unit, int interval, List<Integer> days, List<Month> months, List<DayOfWeek> weekdays, int position) {

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

	/** The last day of a month, or the last of some weekdays. */
	public static final int LAST = -1;

	/** The days on which offices work, holidays aside. */
	public static final List<DayOfWeek> WORKING_DAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
			DayOfWeek.FRIDAY);

	/** The most working days that a month has. */
	public static final int MOST_WORKING_DAYS = 23;

	private static final int LONGEST_MONTH = 31;
	private static final int WEEKS_OF_A_MONTH = 5;
	private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS");
	private static final Pattern NUMBERED = Pattern.compile("([+-]?\\d)([A-Z]{2})");
	private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

	/** Copies the lists. */
	public RecurrenceParts {
		days = List.copyOf(days);
		months = List.copyOf(months);
		weekdays = List.copyOf(weekdays);
	}

	/** All of the days that are named. */
	public RecurrenceParts(Unit unit, int interval, List<Integer> days, List<Month> months, List<DayOfWeek> weekdays) {
		this(unit, interval, days, months, weekdays, 0);
	}

	/** The parts of a rule; empty where it is none, or says something else. */
	public static Optional<RecurrenceParts> of(String rule) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : rule.strip().split(";"))
			parts.put(part.split("=", 2)[0], part.contains("=") ? part.split("=", 2)[1] : "");
		if (!KNOWN.containsAll(parts.keySet()))
			return Optional.empty();
		Matcher numbered = NUMBERED.matcher(parts.getOrDefault("BYDAY", ""));
		if (numbered.matches() && parts.putIfAbsent("BYSETPOS", numbered.group(1)) == null)
			parts.put("BYDAY", numbered.group(2));
		try {
			RecurrenceParts read = new RecurrenceParts(Unit.valueOf(parts.getOrDefault("FREQ", "")),
					Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), items(parts, "BYMONTHDAY").map(Integer::valueOf).toList(),
					items(parts, "BYMONTH").map(number -> Month.of(Integer.parseInt(number))).toList(),
					items(parts, "BYDAY").map(RecurrenceParts::weekday).toList(), Integer.parseInt(parts.getOrDefault("BYSETPOS", "0")));
			return Optional.of(read).filter(RecurrenceParts::isUsual).map(RecurrenceParts::inYears);
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
		return interval >= 1 && (position == 0 ? weekdays.isEmpty() || unit == Unit.WEEKLY : isUsualPosition() && inMonths) && (days.isEmpty() && months.isEmpty() || inMonths)
				&& (days.size() == 1 || !days.contains(LAST)) && days.stream().allMatch(day -> day == LAST || day >= 1 && day <= LONGEST_MONTH);
	}

	/** A rule counts the weekdays of its unit: where that is a year of several months, they would not be counted in each month. */
	private boolean isUsualPosition() {
		boolean known = weekdays.size() == 1 ? position == LAST || position >= 1 && position <= WEEKS_OF_A_MONTH
				: weekdays.equals(WORKING_DAYS) && (position == LAST || position >= 1 && position <= MOST_WORKING_DAYS);
		return known && days.isEmpty() && (unit == Unit.MONTHLY ? months.isEmpty() || interval == 1 : months.size() <= 1);
	}

	/** Every month, but only in some of them, is every year in these months. */
	private RecurrenceParts inYears() {
		return position != 0 && unit == Unit.MONTHLY && !months.isEmpty() ? new RecurrenceParts(Unit.YEARLY, interval, days, months, weekdays, position)
				: this;
	}

	/** The rule as RFC 5545 writes it. */
	public String rule() {
		List<String> parts = new ArrayList<>();
		boolean inEachMonth = position != 0 && unit == Unit.YEARLY && months.size() > 1 && interval == 1;
		parts.add("FREQ=" + (inEachMonth ? Unit.MONTHLY : unit));
		if (interval > 1)
			parts.add("INTERVAL=" + interval);
		add(parts, "BYMONTH", months.stream().map(month -> Integer.toString(month.getValue())));
		add(parts, "BYMONTHDAY", days.stream().map(day -> Integer.toString(day)));
		add(parts, "BYDAY", weekdays.stream().map(day -> WEEKDAYS.get(day.ordinal())));
		if (position != 0)
			parts.add("BYSETPOS=" + position);
		return String.join(";", parts);
	}

	private static void add(List<String> parts, String name, Stream<String> items) {
		String joined = items.collect(Collectors.joining(","));
		if (!joined.isEmpty())
			parts.add(name + "=" + joined);
	}
}
