// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.model.VariableType;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * Conditions on texts that write time periods, in SQL: what {@link TimePeriod} reads, an engine takes for a period, too. All methods
 * take and give SQL expressions.
 */
public final class PeriodSql {

	/** The canonical forms from the most to the least frequent; these are texts that sort in time. */
	private static final List<PeriodLength> FORMS = List.of(PeriodLength.YEAR, PeriodLength.QUARTER, PeriodLength.SEMESTER,
			PeriodLength.TRIMESTER, PeriodLength.WEEK, PeriodLength.MONTH, PeriodLength.DAY);

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
		String notWritten = "not " + dialect.matches(text, any(PeriodLength.values()));
		return "case when " + text + " like '____-__-__' then " + wrongDay(text) + " when " + text + " like '____' or " + text
				+ " like '____-__' then " + notWritten + " else " + notWritten + " or " + notInTheCalendar(text) + " end";
	}

	private String wrongDay(String text) {
		return "not " + dialect.matches(text, PeriodLength.DAY.pattern()) + " or " + date(text) + " is null";
	}

	/** Of what looks like a period: days, weeks and fiscal years that there are not. */
	private String notInTheCalendar(String text) {
		String upper = "upper(" + text + ")";
		String year = whole("substring(" + text + ", 1, 4)");
		String leap = "(" + year + " % 4 = 0 and (" + year + " % 100 <> 0 or " + year + " % 400 = 0))";
		String plain = "replace(replace(" + upper + ", 'FY', ''), ' ', '')";
		String second = "substring(" + plain + ", 6)";
		return "case when " + dialect.matches(text, PeriodLength.INTERVAL.pattern()) + " then " + date("substring(" + text + ", 1, 10)")
				+ " is null or case when " + upper + " like '%/P%' then false else coalesce(" + date(endOf(text)) + " < "
				+ date("substring(" + text + ", 1, 10)") + ", true) end when " + upper + " like '%D%' then "
				+ whole(after(upper, "D")) + " not between 1 and case when " + leap + " then 366 else 365 end when " + upper
				+ " like '%W%' then coalesce(" + whole(after(upper, "W")) + " = 53 and extract(week from "
				+ date("substring(" + text + ", 1, 4) || '-12-31'") + ") <> 53, true) when "
				+ dialect.matches(text, PeriodLength.YEAR.pattern()) + " then coalesce(length(" + plain + ") > 6 and ("
				+ whole(second) + " - " + whole("substring(" + plain + ", 1, 4)") + " - 1) % case when length(" + second
				+ ") = 2 then 100 else 10000 end <> 0, false) when " + dialect.matches(text, PeriodLength.DAY.pattern()) + " then "
				+ date("substring(" + text + ", 1, 10)") + " is null else false end";
	}

	private static String endOf(String text) {
		return "substring(" + text + ", position('/' in " + text + ") + 1, 10)";
	}

	private static String after(String text, String letter) {
		return "substring(" + text + ", position('" + letter + "' in " + text + ") + 1)";
	}

	/** The condition under which a text writes, in a canonical form, a period that has no day in common with another. */
	public String outside(String text, TimePeriod period) {
		StringBuilder cases = new StringBuilder("case");
		for (PeriodLength form : FORMS) {
			cases.append(" when ").append(text).append(" like ").append(dialect.text(shape(form)));
			if (form == PeriodLength.MONTH)
				cases.append(" and substring(").append(text).append(", 6, 1) <= '9'");
			cases.append(" then ").append(text).append(" not between ").append(dialect.text(bound(period, form, true))).append(" and ")
					.append(dialect.text(bound(period, form, false)));
		}
		return cases.append(" else false end").toString();
	}

	private static String shape(PeriodLength form) {
		return form.example().replaceFirst("[0-9]{4}", "____").replaceAll("[0-9]", "_");
	}

	private static String bound(TimePeriod period, PeriodLength form, boolean first) {
		return TimePeriod.holding(first ? period.start() : period.end(), form).toString();
	}

	private String date(String text) {
		return dialect.typed(VariableType.DATE, null, text);
	}

	private String whole(String text) {
		return dialect.typed(VariableType.INTEGER, null, text);
	}
}
