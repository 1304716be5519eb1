// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.text.Messages;

/**
 * When something falls due: a recurrence rule of RFC 5545, section 3.3.10, in days. It knows FREQ of DAILY, WEEKLY, MONTHLY
 * and YEARLY, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY (a number before a day counts within the month), COUNT and UNTIL; a day
 * that a month does not have is left out, as the RFC asks for.
 * <p>
 * The catalogue's rules have no DTSTART from which a rule would take the day that it does not say. A deadline that names a
 * month, a year or a week only is its last day.
 */
public final class Recurrence {

	private static final Messages MESSAGES = Messages.of(Recurrence.class);
	private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "COUNT", "UNTIL",
			"WKST");
	private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
	private static final Pattern DAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
	/** The Gregorian calendar repeats itself after 400 years, and so does whatever a rule without an end can yield. */
	private static final int REPEATS_AFTER_YEARS = 400;

	private enum Unit {
		DAILY, WEEKLY, MONTHLY, YEARLY
	}

	/** A day of the week, in a month the number-th of its kind from the start or the end; 0 for each of them. */
	private record WeekDay(int number, DayOfWeek day) {
	}

	private final Unit unit;
	private final int interval;
	private final List<Integer> months;
	private final List<Integer> monthDays;
	private final List<WeekDay> weekDays;
	private final int count;
	private final LocalDate until;

	private Recurrence(String rule, Map<String, String> parts) {
		unit = parse(rule, parts.get("FREQ"), Unit::valueOf);
		interval = parse(rule, parts.getOrDefault("INTERVAL", "1"), text -> number(text, 1, 1000));
		months = list(rule, parts.get("BYMONTH"), text -> number(text, 1, 12));
		monthDays = list(rule, parts.get("BYMONTHDAY"), text -> number(text, -31, 31));
		weekDays = list(rule, parts.get("BYDAY"), Recurrence::weekDay);
		count = parse(rule, parts.getOrDefault("COUNT", "0"), text -> number(text, 0, Integer.MAX_VALUE));
		until = parts.containsKey("UNTIL") ? parse(rule, parts.get("UNTIL"), Recurrence::day) : null;
	}

	/**
	 * Reads a rule.
	 *
	 * @throws IllegalArgumentException telling in the user's language what is wrong with it, or not known here
	 */
	public static Recurrence parse(String rule) {
		Map<String, String> parts = new HashMap<>();
		for (String part : rule.strip().split(";")) {
			String[] sides = part.split("=", 2);
			if (sides.length < 2 || !KNOWN.contains(sides[0]) || parts.put(sides[0], sides[1]) != null)
				throw wrong(rule, part);
		}
		return new Recurrence(rule, parts);
	}

	private interface Reader<T> {
		T read(String text);
	}

	private static <T> T parse(String rule, String text, Reader<T> reader) {
		try {
			return reader.read(text);
		} catch (IllegalArgumentException | NullPointerException | DateTimeParseException unreadable) {
			throw wrong(rule, text);
		}
	}

	private static <T> List<T> list(String rule, String text, Reader<T> reader) {
		return text == null ? List.of()
				: Arrays.stream(text.split(",")).map(item -> parse(rule, item, reader)).toList();
	}

	private static IllegalArgumentException wrong(String rule, String part) {
		return new IllegalArgumentException(MESSAGES.text("recurrence.wrong", rule, part));
	}

	private static int number(String text, int least, int most) {
		int number = Integer.parseInt(text);
		if (number < least || number > most || number == 0 && least < 0)
			throw new IllegalArgumentException(text);
		return number;
	}

	private static WeekDay weekDay(String text) {
		Matcher parts = DAY.matcher(text);
		if (!parts.matches())
			throw new IllegalArgumentException(text);
		return new WeekDay(parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1)),
				DayOfWeek.of(DAYS.indexOf(parts.group(2)) + 1));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text.split("T")[0], DateTimeFormatter.BASIC_ISO_DATE);
	}

	/**
	 * The first day that the rule names after another day.
	 *
	 * @param day   the day; it is not among the days looked at
	 * @param start the day with which the rule begins: INTERVAL and COUNT are counted from it
	 * @return empty where the rule has ended or never names a day
	 */
	public Optional<LocalDate> after(LocalDate day, LocalDate start) {
		LocalDate last = (day.isBefore(start) ? start : day).plusYears((long) REPEATS_AFTER_YEARS * interval);
		int seen = 0;
		for (long step = count > 0 ? 0 : Math.max(0, stepsTo(day, start)); !unitAt(start, step).isAfter(last); step++)
			for (LocalDate candidate : daysAt(start, step)) {
				if (candidate.isBefore(start))
					continue;
				seen++;
				if (until != null && candidate.isAfter(until) || count > 0 && seen > count)
					return Optional.empty();
				if (candidate.isAfter(day))
					return Optional.of(candidate);
			}
		return Optional.empty();
	}

	/** How many days the rule names in a year, leaving out INTERVAL, COUNT and UNTIL. */
	public int perYear(int year) {
		int days = 0;
		LocalDate first = LocalDate.of(year, 1, 1);
		for (LocalDate at = unitStart(first); at.getYear() <= year; at = next(at, 1))
			days += (int) daysIn(at).stream().filter(day -> day.getYear() == year).count();
		return days;
	}

	private long stepsTo(LocalDate day, LocalDate start) {
		ChronoUnit measure = switch (unit) {
		case DAILY -> ChronoUnit.DAYS;
		case WEEKLY -> ChronoUnit.WEEKS;
		case MONTHLY -> ChronoUnit.MONTHS;
		case YEARLY -> ChronoUnit.YEARS;
		};
		return measure.between(unitStart(start), unitStart(day)) / interval;
	}

	private LocalDate unitAt(LocalDate start, long step) {
		return next(unitStart(start), step * interval);
	}

	private Set<LocalDate> daysAt(LocalDate start, long step) {
		return daysIn(unitAt(start, step));
	}

	private LocalDate unitStart(LocalDate day) {
		return switch (unit) {
		case DAILY -> day;
		case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case MONTHLY -> day.withDayOfMonth(1);
		case YEARLY -> day.withDayOfYear(1);
		};
	}

	private LocalDate next(LocalDate at, long units) {
		return switch (unit) {
		case DAILY -> at.plusDays(units);
		case WEEKLY -> at.plusWeeks(units);
		case MONTHLY -> at.plusMonths(units);
		case YEARLY -> at.plusYears(units);
		};
	}

	/** The days that the rule names in the unit that begins on a day, in order. */
	private Set<LocalDate> daysIn(LocalDate at) {
		Set<LocalDate> days = new TreeSet<>();
		switch (unit) {
		case DAILY -> days.add(at);
		case WEEKLY -> {
			for (WeekDay day : weekDays.isEmpty() ? List.of(new WeekDay(0, DayOfWeek.SUNDAY)) : weekDays)
				days.add(at.with(TemporalAdjusters.nextOrSame(day.day())));
		}
		case MONTHLY -> days.addAll(daysOf(YearMonth.from(at)));
		case YEARLY -> monthsOf(at).forEach(month -> days.addAll(daysOf(month)));
		}
		days.removeIf(day -> !months.isEmpty() && !months.contains(day.getMonthValue())
				|| unit == Unit.DAILY && !fits(day));
		return days;
	}

	private boolean fits(LocalDate day) {
		boolean byMonthDay = monthDays.isEmpty() || daysOf(YearMonth.from(day)).contains(day);
		return byMonthDay && (weekDays.isEmpty() || weekDays.stream().anyMatch(week -> week.day() == day.getDayOfWeek()));
	}

	private List<YearMonth> monthsOf(LocalDate year) {
		if (months.isEmpty() && monthDays.isEmpty() && weekDays.isEmpty())
			return List.of(YearMonth.of(year.getYear(), 12));
		List<Integer> named = months.isEmpty() ? List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) : months;
		return named.stream().map(month -> YearMonth.of(year.getYear(), month)).toList();
	}

	private Set<LocalDate> daysOf(YearMonth month) {
		Set<LocalDate> days = new TreeSet<>();
		int length = month.lengthOfMonth();
		for (int number : monthDays.isEmpty() && weekDays.isEmpty() ? List.of(-1) : monthDays) {
			int day = number > 0 ? number : length + 1 + number;
			if (day >= 1 && day <= length)
				days.add(month.atDay(day));
		}
		List<LocalDate> byWeekDay = new ArrayList<>();
		for (WeekDay week : weekDays)
			for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1))
				if (day.getDayOfWeek() == week.day() && isNumbered(day, length, week.number()))
					byWeekDay.add(day);
		if (monthDays.isEmpty())
			days.addAll(byWeekDay);
		else if (!weekDays.isEmpty())
			days.retainAll(byWeekDay);
		return days;
	}

	private static boolean isNumbered(LocalDate day, int length, int number) {
		int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
		int fromEnd = (length - day.getDayOfMonth()) / 7 + 1;
		return number == 0 || number == fromStart || number == -fromEnd;
	}
}
