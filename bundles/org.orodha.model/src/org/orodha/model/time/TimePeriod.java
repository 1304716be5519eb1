// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A period of time, from one day to another. It is read from the forms of SDMX 3.0 and ISO 8601, and from the usual names of fiscal
 * years:
 * <ul>
 * <li>years: 2024, 2024-A1, 2024A1; from July to June: 2023/24, 2023/2024, FY2023/24
 * <li>semesters (six months): 2024-S1; trimesters (four months): 2024-T1; quarters: 2024-Q1
 * <li>months: 2024-07, 2024-M07, 2024-M7
 * <li>weeks of ISO 8601: 2024-W05
 * <li>days: 2024-07-31, 2024-D213, 2024-07-31T10:00:00
 * <li>what lies between two days, or begins with one: 2024-01-15/2024-06-30, 2024-01-15/P6M
 * <li>what lies between two periods of months: 2024M1/2024M12, 2024-Q1/2025-Q2
 * </ul>
 * Before a letter the hyphen may lack. Periods that have the same days are equal, however they were written. They lie in the years 1
 * to 9999. A year that begins in another month than January and July is written as what lies between two days.
 *
 * @param start its first day
 * @param end   its last day
 */
public record TimePeriod(LocalDate start, LocalDate end) implements Comparable<TimePeriod> {

	/** The month in which the fiscal years begin that are written like 2023/24. */
	public static final Month FISCAL_START = Month.JULY;

	private static final Comparator<TimePeriod> ORDER = Comparator.comparing(TimePeriod::start).thenComparing(TimePeriod::end);
	private static final int LAST_YEAR = 9999;
	/** The last week of the year 9999 ends with it. */
	private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR + 1, 1, 2);
	private static final int MONTHS_A_YEAR = 12;

	/** @throws DateTimeException where the period ends before it begins, or lies outside the years 1 to 9999 */
	public TimePeriod {
		if (end.isBefore(start))
			throw new DateTimeException(end + " is before " + start);
		if (start.getYear() < 1 || start.getYear() > LAST_YEAR || end.isAfter(LAST_DAY))
			throw new DateTimeException(start + "/" + end + " is outside the years 1 to 9999");
	}

	/** The period that a text writes; empty for null, and where the text writes none or one that the calendar does not have. */
	public static Optional<TimePeriod> parse(String text) {
		return text == null ? Optional.empty() : PeriodText.read(text);
	}

	/** How {@link #toString} writes the period of a text; a text that is none, or null, as it is. */
	public static String canonical(String text) {
		return parse(text).map(TimePeriod::toString).orElse(text);
	}

	/**
	 * The period of the calendar that holds a day of the years 1 to 9999.
	 *
	 * @throws IllegalArgumentException where the length is no certain one
	 */
	public static TimePeriod holding(LocalDate day, PeriodLength length) {
		return holding(day, length, Month.JANUARY);
	}

	/**
	 * The period that holds a day of the years 1 to 9999.
	 *
	 * @param yearStart the month in which years begin; other lengths are those of the calendar
	 * @throws DateTimeException        where a year that begins in another month than January would reach beyond these years
	 * @throws IllegalArgumentException where the length is no certain one
	 */
	public static TimePeriod holding(LocalDate day, PeriodLength length, Month yearStart) {
		return switch (length) {
		case YEAR -> {
			LocalDate first = LocalDate.of(day.getYear(), yearStart, 1);
			yield months(first.isAfter(day) ? first.minusYears(1) : first, MONTHS_A_YEAR);
		}
		case SEMESTER, TRIMESTER, QUARTER, MONTH -> {
			int month = (day.getMonthValue() - 1) / length.months() * length.months() + 1;
			yield months(LocalDate.of(day.getYear(), month, 1), length.months());
		}
		case WEEK -> week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
		case DAY -> new TimePeriod(day, day);
		case INTERVAL -> throw new IllegalArgumentException("no certain length");
		};
	}

	static TimePeriod months(LocalDate first, int months) {
		return new TimePeriod(first, first.plusMonths(months).minusDays(1));
	}

	static TimePeriod week(LocalDate monday) {
		return new TimePeriod(monday, monday.plusDays(6));
	}

	/** How long it is; what begins or ends within a period of the calendar has no certain length. */
	public PeriodLength length() {
		if (start.equals(end))
			return PeriodLength.DAY;
		if (start.getDayOfWeek() == DayOfWeek.MONDAY && start.plusDays(6).equals(end))
			return PeriodLength.WEEK;
		int months = months();
		if (months == MONTHS_A_YEAR)
			return PeriodLength.YEAR;
		for (PeriodLength length : PeriodLength.values())
			if (months > 0 && length.months() == months && (start.getMonthValue() - 1) % months == 0)
				return length;
		return PeriodLength.INTERVAL;
	}

	/** How many whole months it has; 0 where it does not begin with the first day of a month and end with the last of one. */
	public int months() {
		LocalDate after = end.plusDays(1);
		return start.getDayOfMonth() == 1 && after.getDayOfMonth() == 1 ? (int) ChronoUnit.MONTHS.between(start, after) : 0;
	}

	/** How many days it has. */
	public long days() {
		return ChronoUnit.DAYS.between(start, end) + 1;
	}

	/** Whether all days of another period are among its days, as they are where the two are equal. */
	public boolean contains(TimePeriod other) {
		return !other.start.isBefore(start) && !other.end.isAfter(end);
	}

	/** Whether another period has any of its days. */
	public boolean overlaps(TimePeriod other) {
		return !other.end.isBefore(start) && !other.start.isAfter(end);
	}

	/** The period of the same length that begins so many periods later, or earlier; empty beyond the years 1 to 9999. */
	public Optional<TimePeriod> moved(int periods) {
		int months = months();
		return known(() -> months > 0 ? months(start.plusMonths((long) months * periods), months)
				: new TimePeriod(start.plusDays(days() * periods), end.plusDays(days() * periods)));
	}

	/** The period after it; empty beyond the year 9999. */
	public Optional<TimePeriod> next() {
		return moved(1);
	}

	/** The period before it; empty before the year 1. */
	public Optional<TimePeriod> previous() {
		return moved(-1);
	}

	/** The same period of the year before; empty where that year has no such week, and before the year 1. */
	public Optional<TimePeriod> yearBefore() {
		int months = months();
		return known(() -> months > 0 ? months(start.minusYears(1), months)
				: length() == PeriodLength.WEEK ? PeriodText.week(weekYear() - 1, week())
						: new TimePeriod(start.minus(Period.ofYears(1)), end.minus(Period.ofYears(1))));
	}

	private interface Calculation {
		TimePeriod result();
	}

	private static Optional<TimePeriod> known(Calculation calculation) {
		try {
			return Optional.of(calculation.result());
		} catch (DateTimeException notInTheCalendar) {
			return Optional.empty();
		}
	}

	private int weekYear() {
		return start.get(IsoFields.WEEK_BASED_YEAR);
	}

	private int week() {
		return start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	/** By their first days; of those that begin together, the shortest first. */
	@Override
	public int compareTo(TimePeriod other) {
		return ORDER.compare(this, other);
	}

	/** As SDMX writes it, the same in every language: 2024, 2023/24, 2024-S1, 2024-T1, 2024-Q1, 2024-07, 2024-W05, 2024-07-31. */
	@Override
	public String toString() {
		PeriodLength length = length();
		int year = start.getYear();
		int month = start.getMonthValue();
		return switch (length) {
		case YEAR -> month == 1 ? format("%04d", year)
				: month == FISCAL_START.getValue() ? format("%04d/%02d", year, end.getYear() % 100) : start + "/" + end;
		case SEMESTER, TRIMESTER, QUARTER -> format("%04d-%s%d", year, length.letter(), (month - 1) / length.months() + 1);
		case MONTH -> format("%04d-%02d", year, month);
		case WEEK -> format("%04d-W%02d", weekYear(), week());
		case DAY -> start.toString();
		case INTERVAL -> start + "/" + end;
		};
	}

	private static String format(String pattern, Object... parts) {
		return String.format(Locale.ROOT, pattern, parts);
	}
}
