// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.util.Collection;
import java.util.stream.Collectors;

import org.orodha.model.VariableType;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * Computes with texts that write time periods, in SQL, as {@link TimePeriod} does. All methods take and give SQL expressions; what is no
 * period gives null. A text that is itself computed, rather than read from a column, is taken to be written as {@link TimePeriod}
 * writes it where letters and comparisons are concerned: SQL would become too long.
 */
public final class PeriodArithmetic {

	private static final int MONTHS_A_YEAR = PeriodLength.YEAR.months();

	private final SqlDialect dialect;
	private final PeriodSql periods;

	public PeriodArithmetic(SqlDialect dialect) {
		this.dialect = dialect;
		this.periods = new PeriodSql(dialect);
	}

	/** The letter of a period's length; null, too, for what is no certain length. */
	public String letter(String period) {
		return isComputed(period) ? canonicalLetter(period)
				: periods.choose(period, length -> length == PeriodLength.INTERVAL ? letterOfInterval(period) : dialect.text(length.letter()));
	}

	private static boolean isComputed(String text) {
		return text.contains("(");
	}

	private String canonicalLetter(String period) {
		StringBuilder cases = new StringBuilder("(case when ").append(period).append(" like '____/__' then 'A'");
		for (PeriodLength length : PeriodLength.values())
			if (length != PeriodLength.INTERVAL)
				cases.append(" when ").append(period).append(" like ").append(dialect.text(PeriodSql.shape(length))).append(" then ")
						.append(dialect.text(length.letter()));
		return cases.append(" end)").toString();
	}

	private String letterOfInterval(String period) {
		String start = periods.start(period, PeriodLength.INTERVAL);
		StringBuilder cases = new StringBuilder("case ").append(monthsOfInterval(period)).append(" when 12 then 'A'");
		for (PeriodLength length : PeriodLength.values())
			if (length.months() > 0 && length != PeriodLength.YEAR)
				cases.append(" when ").append(length.months()).append(" then case when (extract(month from ").append(start)
						.append(") - 1) % ").append(length.months()).append(" = 0 then ").append(dialect.text(length.letter())).append(" end");
		return cases.append(" else case ").append(daysOfInterval(period)).append(" when 1 then 'D' when 7 then case when extract(isodow from ")
				.append(start).append(") = 1 then 'W' end end end").toString();
	}

	/** The month of a month; null for longer and shorter periods. */
	public String month(String period) {
		return "(case when " + dialect.matches(period, PeriodLength.MONTH.pattern()) + " then "
				+ periods.number(period, PeriodLength.MONTH) + " end)";
	}

	/** The (first) year that a period is written with. */
	public String year(String period) {
		return "(case when " + dialect.matches(period, PeriodSql.any(PeriodLength.values())) + " then "
				+ whole("case when upper(" + period + ") like 'FY%' then " + PeriodSql.fiscalYear(period) + " else substring(" + period
						+ ", 1, 4) end")
				+ " end)";
	}

	/**
	 * How two periods of one length are to each other in time; null where they are of different lengths.
	 *
	 * @param operator < <= > or >=
	 */
	public String compared(String operator, String left, String right) {
		return isComputed(left) || isComputed(right)
				? "(case when " + canonicalLetter(left) + " = " + canonicalLetter(right) + " then " + left + " " + operator + " " + right
						+ " end)"
				: compared(operator, extent(left), periods.start(left), extent(right), periods.start(right));
	}

	/** How the period of a text is to another of the same length. */
	public String compared(String operator, String text, TimePeriod other) {
		return isComputed(text) ? compared(operator, text, dialect.text(other.toString()))
				: compared(operator, extent(text), periods.start(text), dialect.text(extent(other)),
						date(dialect.text(other.start().toString())));
	}

	private static String compared(String operator, String extent, String start, String otherExtent, String otherStart) {
		return "(case when " + extent + " = " + otherExtent + " then " + start + " " + operator + " " + otherStart + " end)";
	}

	/** Whether two texts are the same, or write the same period. */
	public String same(String left, String right) {
		if (isComputed(left) || isComputed(right))
			return "(" + left + " = " + right + ")";
		return "(" + left + " = " + right + " or case when " + isCanonical(left) + " and " + isCanonical(right) + " then 1 = 0 else coalesce("
				+ days(left) + " = " + days(right) + ", 1 = 0) end)";
	}

	/** Whether a text writes one of some periods; never null. */
	public String oneOf(String text, Collection<TimePeriod> wanted) {
		if (wanted.isEmpty())
			return "1 = 0";
		String canonical = wanted.stream().map(period -> dialect.text(period.toString())).collect(Collectors.joining(", "));
		String days = wanted.stream().map(period -> dialect.text(period.start() + "/" + period.end())).collect(Collectors.joining(", "));
		if (isComputed(text))
			return "coalesce(" + text + " in (" + canonical + "), 1 = 0)";
		return "coalesce(case when " + isCanonical(text) + " then " + text + " in (" + canonical + ") else " + days(text) + " in (" + days
				+ ") end, 1 = 0)";
	}

	private String isCanonical(String text) {
		return dialect.matches(text, "[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|[SQT][0-9]|W[0-9]{2}))?");
	}

	/** The days of a period, the same text however it is written. */
	private String days(String period) {
		return "(cast(" + periods.start(period) + " as varchar) || '/' || cast(" + periods.end(period) + " as varchar))";
	}

	/** The day after a period. */
	public String next(String period) {
		return periods.choose(period, length -> periods.later(periods.end(period, length), "1", "day"));
	}

	/** The first day of a period. */
	public String start(String period) {
		return periods.start(period);
	}

	/**
	 * The number of a period in the sequence of those of the same {@link #series}.
	 *
	 * @param start its first day
	 * @param next  the day after it
	 */
	public String number(String start, String next) {
		return "coalesce(" + numberOf(monthNumber(start), months(start, next)) + ", " + numberOf(dayNumber(start), days(start, next)) + ")";
	}

	/** The same text for periods that follow each other without gap or overlap when one moves by their length. */
	public String series(String start, String next) {
		String months = months(start, next);
		String days = days(start, next);
		return "coalesce(" + months + " || ' months ' || " + phase(monthNumber(start), months) + ", " + days + " || ' days ' || "
				+ phase(dayNumber(start), days) + ")";
	}

	/** How long a period is, in months or days. */
	private String extent(String period) {
		return periods.choose(period, length -> switch (length) {
		case INTERVAL -> "coalesce(" + monthsOfInterval(period) + " || ' months', " + daysOfInterval(period) + " || ' days')";
		case WEEK -> "'7 days'";
		case DAY -> "'1 days'";
		default -> "'" + length.months() + " months'";
		});
	}

	private static String extent(TimePeriod period) {
		return period.months() > 0 ? period.months() + " months" : period.days() + " days";
	}

	/**
	 * The period so many periods later, written as the period is.
	 *
	 * @param start its first day
	 * @param next  the day after it
	 */
	public String moved(String period, String start, String next, String by) {
		return periods.choose(period, length -> switch (length) {
		case YEAR -> movedYear(period, by);
		case SEMESTER, TRIMESTER, QUARTER, MONTH -> movedMonths(period, by, length);
		case WEEK -> {
			String monday = periods.later(start, "(" + by + ") * 7", "day");
			yield known(monday) + " then " + padded("extract(isoyear from " + monday + ")", 4) + " || substring(" + period
					+ ", 5, position('W' in upper(" + period + ")) - 4) || " + padded("extract(week from " + monday + ")", 2) + " end";
		}
		case DAY -> {
			String day = periods.later(start, by, "day");
			yield known(day) + " then cast(" + day + " as varchar) || case when " + period
					+ " like '____-__-__%' then substring(" + period + ", 11) else '' end end";
		}
		case INTERVAL -> movedInterval(start, next, by);
		});
	}

	private String movedYear(String period, String by) {
		String first = whole(PeriodSql.fiscalYear(period)) + " + " + by;
		String at = PeriodSql.separator(period);
		return "case when " + PeriodSql.isFiscal(period) + " then case when " + first + " between 1 and 9998 then substring(" + period
				+ ", 1, " + at + " - 5) || " + padded(first, 4) + " || substring(" + period + ", " + at + ", 1) || substring("
				+ padded(first + " + 1", 4) + ", case when length(" + period + ") - " + at + " = 2 then 3 else 1 end) end else "
				+ inYears(whole("substring(" + period + ", 1, 4)") + " + " + by, "substring(" + period + ", 5)") + " end";
	}

	private String movedMonths(String period, String by, PeriodLength length) {
		int perYear = length.perYear();
		String number = "(" + whole("substring(" + period + ", 1, 4)") + " * " + perYear + " + " + periods.number(period, length) + " - 1 + "
				+ by + ")";
		String year = whole("floor(" + number + " / " + perYear + ")");
		String part = number + " - " + year + " * " + perYear + " + 1";
		if (length != PeriodLength.MONTH)
			return inYears(year, "substring(" + period + ", 5, length(" + period + ") - 5) || " + padded(part, 1));
		String letter = "position('M' in upper(" + period + "))";
		return inYears(year, "case when " + letter + " > 0 then substring(" + period + ", 5, " + letter + " - 4) else '-' end || "
				+ padded(part, 2));
	}

	private String movedInterval(String start, String next, String by) {
		String months = months(start, next) + " * (" + by + ")";
		String days = days(start, next) + " * (" + by + ")";
		String first = "coalesce(" + periods.later(start, months, "month") + ", " + periods.later(start, days, "day") + ")";
		String after = "coalesce(" + periods.later(next, months, "month") + ", " + periods.later(next, days, "day") + ")";
		return known(first) + " and " + after + " <= " + periods.later(lastDay(), "3", "day") + " then cast(" + first
				+ " as varchar) || '/' || cast(" + periods.later(after, "-1", "day") + " as varchar) end";
	}

	private String inYears(String year, String rest) {
		return "case when " + year + " between 1 and 9999 then " + padded(year, 4) + " || " + rest + " end";
	}

	private String known(String day) {
		return "case when " + day + " between " + date(dialect.text("0001-01-01")) + " and " + lastDay();
	}

	private String lastDay() {
		return date(dialect.text("9999-12-31"));
	}

	/** The period of a certain length that holds a period; null where none does. A week is where its Thursday is. */
	public String within(String period, PeriodLength wanted) {
		return periods.choose(period, length -> {
			String start = periods.start(period, length);
			if (length == PeriodLength.WEEK && wanted != PeriodLength.WEEK)
				return wanted.months() == 0 ? "null" : holding(periods.later(start, "3", "day"), wanted);
			if (length == PeriodLength.YEAR)
				return wanted == PeriodLength.YEAR ? "case when " + PeriodSql.isFiscal(period) + " then " + period + " else "
						+ holding(start, wanted) + " end" : "null";
			boolean inOne = length == wanted || length == PeriodLength.DAY
					|| length.months() > 0 && wanted.months() % length.months() == 0 && wanted.months() > 0;
			return inOne ? holding(start, wanted)
					: "case when " + periods.end(period, length) + " <= " + lastDay(start, wanted) + " then " + holding(start, wanted)
							+ " end";
		});
	}

	/** The period of a certain length that holds a day, as {@link TimePeriod} writes it. */
	private String holding(String day, PeriodLength length) {
		String year = padded("extract(year from " + day + ")", 4);
		String month = "extract(month from " + day + ")";
		return switch (length) {
		case YEAR -> year;
		case MONTH -> year + " || '-' || " + padded(month, 2);
		case WEEK -> padded("extract(isoyear from " + day + ")", 4) + " || '-W' || " + padded("extract(week from " + day + ")", 2);
		case DAY -> "cast(" + day + " as varchar)";
		default -> year + " || '-" + length.letter() + "' || " + padded("floor((" + month + " - 1) / " + length.months() + ") + 1", 1);
		};
	}

	/** The first day of the period of a certain length that holds a day. */
	public String firstDay(String day, PeriodLength length) {
		return switch (length) {
		case DAY -> day;
		case WEEK -> periods.later("(" + day + ")", "1 - extract(isodow from " + day + ")", "day");
		default -> date(padded("extract(year from " + day + ")", 4) + " || '-' || " + padded("floor((extract(month from " + day
				+ ") - 1) / " + length.months() + ") * " + length.months() + " + 1", 2) + " || '-01'");
		};
	}

	/** The last day of the period of a certain length that holds a day. */
	public String lastDay(String day, PeriodLength length) {
		String first = firstDay(day, length);
		return switch (length) {
		case DAY -> day;
		case WEEK -> periods.later(first, "6", "day");
		default -> periods.later(periods.later(first, String.valueOf(length.months()), "month"), "-1", "day");
		};
	}

	/**
	 * A day so many units later.
	 *
	 * @param amount a whole number
	 * @param unit   day or month
	 */
	public String later(String day, String amount, String unit) {
		return periods.later(day, amount, unit);
	}

	/** How many months a period has; null where it is no number of months. */
	private static String months(String start, String next) {
		return "(case when extract(day from " + start + ") = 1 and extract(day from " + next + ") = 1 then " + monthNumber(next) + " - " + monthNumber(start) + " end)";
	}

	private String days(String start, String next) {
		return "(" + dayNumber(next) + " - " + dayNumber(start) + ")";
	}

	private String monthsOfInterval(String period) {
		return months(periods.start(period, PeriodLength.INTERVAL), nextOfInterval(period));
	}

	private String daysOfInterval(String period) {
		return days(periods.start(period, PeriodLength.INTERVAL), nextOfInterval(period));
	}

	private String nextOfInterval(String period) {
		return periods.later(periods.end(period, PeriodLength.INTERVAL), "1", "day");
	}

	/** The number of a day's month, counted from January of the year 0. */
	public static String monthNumber(String day) {
		return "(extract(year from " + day + ") * " + MONTHS_A_YEAR + " + extract(month from " + day + ") - 1)";
	}

	private String dayNumber(String day) {
		return dialect.dayNumber(day);
	}

	private String numberOf(String number, String length) {
		return whole("floor(" + number + " / " + length + ")");
	}

	private String phase(String number, String length) {
		return "(" + number + " - " + numberOf(number, length) + " * " + length + ")";
	}

	private String padded(String number, int digits) {
		return "lpad(cast(" + whole(number) + " as varchar), " + digits + ", '0')";
	}

	private String date(String text) {
		return dialect.typed(VariableType.DATE, null, text);
	}

	private String whole(String text) {
		return dialect.typed(VariableType.INTEGER, null, text);
	}
}
