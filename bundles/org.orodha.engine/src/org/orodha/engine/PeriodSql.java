// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.model.VariableType;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * Texts that write time periods, in SQL: what {@link TimePeriod} reads, an engine takes for the same period. All methods take and give
 * SQL expressions.
 */
public final class PeriodSql {

	/** The canonical forms from the most to the least frequent; these are texts that sort in time. */
	private static final List<PeriodLength> FORMS = List.of(PeriodLength.YEAR, PeriodLength.QUARTER, PeriodLength.SEMESTER,
			PeriodLength.TRIMESTER, PeriodLength.WEEK, PeriodLength.MONTH, PeriodLength.DAY);
	private static final List<PeriodLength> LENGTHS = Stream.concat(FORMS.stream(), Stream.of(PeriodLength.INTERVAL)).toList();
	private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

	private final SqlDialect dialect;

	public PeriodSql(SqlDialect dialect) {
		this.dialect = dialect;
	}

	/** What texts of periods of some lengths look like, as a regular expression that Java and RE2 share. */
	public static String any(PeriodLength... lengths) {
		return Stream.of(lengths).map(PeriodLength::pattern).collect(Collectors.joining("|"));
	}

	/** The condition under which a text that is not null writes no period. */
	public String wrong(String text) {
		return "case when " + text + " like '____-__-__' then not " + dialect.matches(text, PeriodLength.DAY.pattern()) + " or "
				+ date(text) + " is null when " + text + " like '____' or " + text + " like '____-__' then not "
				+ dialect.matches(text, any(PeriodLength.values())) + " else " + start(text) + " is null end";
	}

	/**
	 * A value that depends on how a period is written; null where the text writes none.
	 *
	 * @param value the value of a text that looks like a period of a length; an interval may be as long as other periods
	 */
	String choose(String text, Function<PeriodLength, String> value) {
		StringBuilder cases = new StringBuilder("(case");
		for (PeriodLength length : LENGTHS) {
			String condition = inTheCalendar(text, length);
			cases.append(" when ").append(dialect.matches(text, length.pattern())).append(" then ").append(
					condition.isEmpty() ? value.apply(length) : "case when " + condition + " then " + value.apply(length) + " end");
		}
		return cases.append(" end)").toString();
	}

	/** The first day of the period that a text writes; null where it writes none. */
	public String start(String text) {
		return choose(text, length -> start(text, length));
	}

	/** The last day of the period that a text writes; null where it writes none. */
	public String end(String text) {
		return choose(text, length -> end(text, length));
	}

	/** Of what looks like a period of a length: that the calendar has it; empty where it has them all. */
	private String inTheCalendar(String text, PeriodLength length) {
		return switch (length) {
		case YEAR -> {
			String second = "substring(" + text + ", " + separator(text) + " + 1)";
			String year = whole(fiscalYear(text));
			yield "not " + isFiscal(text) + " or " + year + " < " + LAST_DATE.getYear() + " and (" + whole(second) + " - " + year
					+ " - 1) % case when length(" + second + ") = 2 then 100 else 10000 end = 0";
		}
		case WEEK -> number(text, length) + " < 53 or extract(week from " + date(year(text) + " || '-12-31'") + ") = 53";
		case DAY -> {
			String year = whole(year(text));
			yield "case when " + isNumbered(text) + " then " + number(text, length) + " between 1 and case when " + year + " % 4 = 0 and ("
					+ year + " % 100 <> 0 or " + year + " % 400 = 0) then 366 else 365 end else " + start(text, length)
					+ " is not null end";
		}
		case INTERVAL -> end(text, length) + " between " + start(text, length) + " and "
				+ later(date(dialect.text(LAST_DATE.toString())), "2", "day");
		case SEMESTER, TRIMESTER, QUARTER, MONTH -> "";
		};
	}

	/** The first day of what looks like a period of a length and is in the calendar. */
	String start(String text, PeriodLength length) {
		return switch (length) {
		case YEAR -> "case when " + isFiscal(text) + " then "
				+ date(fiscalYear(text) + " || " + dialect.text(String.format(Locale.ROOT, "-%02d-01", TimePeriod.FISCAL_START.getValue()))) + " else "
				+ date(year(text) + " || '-01-01'") + " end";
		case SEMESTER, TRIMESTER, QUARTER, MONTH -> date(year(text) + " || '-' || lpad(cast((" + number(text, length) + " - 1) * "
				+ length.months() + " + 1 as varchar), 2, '0') || '-01'");
		case WEEK -> {
			String inside = date(year(text) + " || '-01-04'");
			yield later(inside, number(text, length) + " * 7 - 6 - extract(isodow from " + inside + ")", "day");
		}
		case DAY -> "case when " + isNumbered(text) + " then "
				+ later(date(year(text) + " || '-01-01'"), number(text, length) + " - 1", "day") + " else " + day(text) + " end";
		case INTERVAL -> "case when " + isOfDays(text) + " then " + day(text) + " else " + month(before(text), "-1") + " end";
		};
	}

	/** The last day of what looks like a period of a length and is in the calendar. */
	String end(String text, PeriodLength length) {
		String start = start(text, length);
		return switch (length) {
		case YEAR, SEMESTER, TRIMESTER, QUARTER, MONTH -> dayBefore(later(start, String.valueOf(length.months()), "month"));
		case WEEK -> later(start, "6", "day");
		case DAY -> start;
		case INTERVAL -> {
			String upper = "upper(" + text + ")";
			String duration = "substring(" + upper + ", position('/P' in " + upper + ") + 2)";
			String amount = whole("substring(" + duration + ", 1, length(" + duration + ") - 1)");
			yield "case when not " + isOfDays(text) + " then " + dayBefore(month(after(text), "")) + " when " + upper + " not like '%/P%' then " + date("substring(" + text + ", position('/' in " + text + ") + 1, 10)")
					+ " when " + upper + " like '%Y' then " + dayBefore(later(start, amount + " * 12", "month")) + " when " + upper
					+ " like '%M' then " + dayBefore(later(start, amount, "month")) + " else "
					+ later(start, amount + " * case when " + upper + " like '%W' then 7 else 1 end - 1", "day") + " end";
		}
		};
	}

	/** Whether what looks like an interval begins with a day, rather than with a period of months. */
	private static String isOfDays(String text) {
		return "(" + text + " like '____-__-__%')";
	}

	private static String before(String text) {
		return "substring(" + text + ", 1, position('/' in " + text + ") - 1)";
	}

	private static String after(String text) {
		return "substring(" + text + ", position('/' in " + text + ") + 1)";
	}

	/**
	 * The first day of what looks like a period of months, or, by default, of the one after it.
	 *
	 * @param more what to add to its number within the year
	 */
	private String month(String text, String more) {
		String number = "coalesce(" + dialect.typed(VariableType.INTEGER, null,
				"nullif(trim(leading '-AaSsTtQqMm' from substring(" + text + ", 5)), '')") + ", 1)" + more;
		StringBuilder months = new StringBuilder("case");
		for (PeriodLength length : List.of(PeriodLength.YEAR, PeriodLength.SEMESTER, PeriodLength.TRIMESTER, PeriodLength.QUARTER))
			months.append(" when upper(").append(text).append(") like '%").append(length.letter()).append("%' then ").append(length.months());
		return later(date(year(text) + " || '-01-01'"), "(" + number + ") * " + months + " else 1 end", "month");
	}

	/** Whether what looks like a year is a fiscal one, such as 2023/24 and FY2023-24. */
	static String isFiscal(String text) {
		return "(" + text + " like '%/%' or upper(" + text + ") like 'FY%')";
	}

	/** Where the years of a fiscal year part. */
	static String separator(String text) {
		return "position('/' in replace(" + text + ", '-', '/'))";
	}

	static String fiscalYear(String text) {
		return "substring(" + text + ", " + separator(text) + " - 4, 4)";
	}

	/** Whether what looks like a day is one by its number in the year. */
	private static String isNumbered(String text) {
		return "upper(" + text + ") like '%D%'";
	}

	private static String year(String text) {
		return "substring(" + text + ", 1, 4)";
	}

	/** The number, from 1, of a period within its year. */
	String number(String text, PeriodLength length) {
		return whole(switch (length) {
		case MONTH, WEEK, DAY -> "trim(leading " + dialect.text("-" + length.letter() + length.letter().toLowerCase(Locale.ROOT)) + " from substring("
				+ text + ", 5))";
		default -> "substring(" + text + ", length(" + text + "))";
		});
	}

	private String dayBefore(String day) {
		return later(day, "-1", "day");
	}

	/** A day so many days or months later. */
	String later(String day, String amount, String unit) {
		return date("(" + day + " + (" + amount + ") * interval '1 " + unit + "')");
	}

	private String day(String text) {
		return date("substring(" + text + ", 1, 10)");
	}

	/** The condition under which a text writes a period that has no day in common with another. */
	public String outside(String text, TimePeriod period) {
		LocalDate last = lastDate(period);
		StringBuilder cases = new StringBuilder("case");
		for (PeriodLength form : FORMS) {
			cases.append(" when ").append(text).append(" like ").append(dialect.text(shape(form)));
			if (form == PeriodLength.MONTH)
				cases.append(" and substring(").append(text).append(", 6, 1) <= '9'");
			cases.append(" then ").append(text).append(" not between ").append(bound(period.start(), form)).append(" and ")
					.append(bound(last, form));
		}
		return cases + " else coalesce(" + start(text) + " > " + date(dialect.text(last.toString())) + " or " + end(text) + " < "
				+ date(dialect.text(period.start().toString())) + ", false) end";
	}

	/** The condition under which a date or time is not within a period. */
	public String dateOutside(String date, TimePeriod period) {
		return "substring(cast(" + date + " as varchar), 1, 10) not between " + dialect.text(period.start().toString()) + " and "
				+ dialect.text(lastDate(period).toString());
	}

	/** The last day of a period that a date can be. */
	private static LocalDate lastDate(TimePeriod period) {
		return period.end().isAfter(LAST_DATE) ? LAST_DATE : period.end();
	}

	/** What the canonical form of a length is like. */
	static String shape(PeriodLength form) {
		return form.example().replaceFirst("[0-9]{4}", "____").replaceAll("[0-9]", "_");
	}

	private String bound(LocalDate day, PeriodLength form) {
		return dialect.text(TimePeriod.holding(day, form).toString());
	}

	private String date(String text) {
		return dialect.typed(VariableType.DATE, null, text);
	}

	private String whole(String text) {
		return dialect.typed(VariableType.INTEGER, null, text);
	}
}
