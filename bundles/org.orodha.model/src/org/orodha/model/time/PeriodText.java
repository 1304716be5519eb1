// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads periods. */
final class PeriodText {

	private static final String ANY_YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
	private static final String FULL_DATE = ANY_YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
	private static final String TIME = "([Tt\\s][0-2][0-9]:[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?([Zz]|[+-][0-9]{2}:[0-9]{2})?)?";

	static final String YEAR = ANY_YEAR + "(-?[Aa]1?)?|([Ff][Yy]\\s?)?" + ANY_YEAR + "/([0-9]{2}){1,2}|[Ff][Yy]\\s?" + ANY_YEAR
			+ "-([0-9]{2}){1,2}";
	static final String SEMESTER = ANY_YEAR + "-?[Ss][12]";
	static final String TRIMESTER = ANY_YEAR + "-?[Tt][1-3]";
	static final String QUARTER = ANY_YEAR + "-?[Qq][1-4]";
	static final String MONTH = ANY_YEAR + "(-(0[1-9]|1[0-2])|-?[Mm](0?[1-9]|1[0-2]))";
	static final String WEEK = ANY_YEAR + "-?[Ww](0?[1-9]|[1-4][0-9]|5[0-3])";
	static final String DAY = FULL_DATE + TIME + "|" + ANY_YEAR + "-?[Dd][0-9]{1,3}";
	private static final String MONTHS = "(" + ANY_YEAR + "-?[Aa]1?|" + SEMESTER + "|" + TRIMESTER + "|" + QUARTER + "|" + MONTH + ")";
	static final String INTERVAL = FULL_DATE + TIME + "/(" + FULL_DATE + TIME + "|[Pp][1-9][0-9]{0,3}[YyMmWwDd])|" + MONTHS + "/" + MONTHS;

	private static final int DATE = "2024-07-31".length();
	private static final Map<PeriodLength, Pattern> PATTERNS = new EnumMap<>(PeriodLength.class);

	static {
		for (PeriodLength length : PeriodLength.values())
			PATTERNS.put(length, Pattern.compile(length.pattern()));
	}

	private PeriodText() {
	}

	static Optional<TimePeriod> read(String text) {
		String plain = text.strip().toUpperCase(Locale.ROOT);
		for (Map.Entry<PeriodLength, Pattern> form : PATTERNS.entrySet())
			if (form.getValue().matcher(plain).matches())
				try {
					return Optional.of(read(plain, form.getKey()));
				} catch (DateTimeException notInTheCalendar) {
					return Optional.empty();
				}
		return Optional.empty();
	}

	private static TimePeriod read(String text, PeriodLength length) {
		return switch (length) {
		case YEAR -> text.startsWith("FY") || text.contains("/") ? fiscal(text.replace("FY", "").strip())
				: TimePeriod.months(LocalDate.of(year(text), 1, 1), length.months());
		case SEMESTER, TRIMESTER, QUARTER, MONTH ->
			TimePeriod.months(LocalDate.of(year(text), (number(text) - 1) * length.months() + 1, 1), length.months());
		case WEEK -> week(year(text), number(text));
		case DAY -> day(text.indexOf('D') < 0 ? date(text) : LocalDate.ofYearDay(year(text), number(text)));
		case INTERVAL -> between(text.substring(0, text.indexOf('/')), text.substring(text.indexOf('/') + 1));
		};
	}

	private static int year(String text) {
		return Integer.parseInt(text.substring(0, 4));
	}

	/** What stands after year, hyphen and letter. */
	private static int number(String text) {
		return Integer.parseInt(text.substring(4).replaceAll("[^0-9]", ""));
	}

	private static LocalDate date(String text) {
		return LocalDate.parse(text.substring(0, DATE));
	}

	private static TimePeriod day(LocalDate day) {
		return new TimePeriod(day, day);
	}

	private static TimePeriod fiscal(String text) {
		int year = year(text);
		String second = text.substring(5);
		int next = year + 1;
		if (Integer.parseInt(second) != (second.length() == 2 ? next % 100 : next))
			throw new DateTimeException(text + " is not a year and the one after it");
		return TimePeriod.months(LocalDate.of(year, TimePeriod.FISCAL_START, 1), PeriodLength.YEAR.months());
	}

	/** @throws DateTimeException where the year has no such week */
	static TimePeriod week(int year, int week) {
		LocalDate inside = LocalDate.of(year, 1, 4);
		LocalDate monday = inside.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
		if (monday.get(IsoFields.WEEK_BASED_YEAR) != year)
			throw new DateTimeException(year + " has no week " + week);
		return TimePeriod.week(monday);
	}

	/** Only periods that begin with a day that is written out may end with a length. */
	private static TimePeriod between(String first, String end) {
		Optional<TimePeriod> months = read(first).filter(period -> period.months() > 0);
		if (months.isPresent())
			return new TimePeriod(months.get().start(), read(end).map(TimePeriod::end).orElseThrow());
		LocalDate start = date(first);
		return new TimePeriod(start, end.startsWith("P") ? start.plus(Period.parse(end)).minusDays(1) : date(end));
	}
}
