// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

import org.orodha.engine.PeriodArithmetic;

/**
 * The dates of a series follow each other by the longest step that leads to all of them: years, half years, four months, quarters or
 * months where all are the same day of a month or the last one, else weeks or days. A series of one date has the shortest step of the
 * others; where no series has two, there is none.
 */
final class DateSteps implements TimeSteps {

	/** Steps of months are a hundred for each; one more where they lead to the last days of months. Shorter ones are days. */
	private static final int MONTH = 100;
	private static final List<Integer> MONTHS = List.of(12, 6, 4, 3);

	private final SqlWriter sql;
	private final VtlType type;
	private final String time;
	private final String day;
	private final String step;

	/** @param type {@link VtlType#DATE} or {@link VtlType#DATE_TIME} */
	DateSteps(SqlWriter sql, VtlType type, String time) {
		this.sql = sql;
		this.type = type;
		this.time = time;
		this.day = sql.name("day#");
		this.step = sql.name("step#");
	}

	@Override
	public String measured(String query, List<String> series) {
		String own = sql.name("own#");
		String days = "select *, " + day(time) + " as " + day + " from (" + query + ") as " + sql.name("m#");
		String steps = "select *, " + step(" over (" + (series.isEmpty() ? "" : "partition by " + String.join(", ", series)) + ")") + " as "
				+ own + " from (" + days + ") as " + sql.name("d#");
		return "select *, coalesce(" + own + ", min(" + own + ") over ()) as " + step + " from (" + steps + ") as " + sql.name("s#");
	}

	private String step(String over) {
		StringBuilder months = new StringBuilder("case");
		for (int number : MONTHS)
			months.append(" when ").append(constant(PeriodArithmetic.monthNumber(day) + " % " + number, over)).append(" then ").append(number * MONTH);
		months.append(" else ").append(MONTH).append(" end");
		String monthEnd = "case when " + day + " is not null then case when extract(day from " + later(day, "1", "day")
				+ ") = 1 then 1 else 0 end end";
		return "(case when " + constant(day, over) + " then null when min(" + monthEnd + ")" + over + " = 1 then 1 + " + months + " when "
				+ constant("extract(day from " + day + ")", over) + " then " + months + " when "
				+ constant(sql.dayNumber(day) + " % 7", over) + " then 7 else 1 end)";
	}

	private static String constant(String value, String over) {
		return "min(" + value + ")" + over + " = max(" + value + ")" + over;
	}

	@Override
	public String measuredAgain(String query, String date, String series) {
		return "select *, " + series + " as " + step + " from (" + query + ") as " + sql.name("m#");
	}

	@Override
	public String series() {
		return step;
	}

	@Override
	public String number(String date) {
		return sql.integer("(case when " + step + " < " + MONTH + " then floor(" + sql.dayNumber(day(date)) + " / " + step + ") else floor("
				+ PeriodArithmetic.monthNumber(day(date)) + " / " + months() + ") end)");
	}

	@Override
	public String moved(String date, String by) {
		String from = day(date);
		String first = later(from, "1 - extract(day from " + from + ")", "day");
		String number = months() + " * (" + by + ")";
		String to = "(case when " + step + " < " + MONTH + " then " + later(from, step + " * (" + by + ")", "day") + " when " + step
				+ " % " + MONTH + " = 1 then " + later(later(first, number + " + 1", "month"), "-1", "day") + " else "
				+ later(from, number, "month") + " end)";
		return type == VtlType.DATE ? to
				: sql.cast("(" + date + " + (" + sql.dayNumber(to) + " - " + sql.dayNumber(from) + ") * interval '1 day')", type, null);
	}

	private String months() {
		return "floor(" + step + " / " + MONTH + ")";
	}

	private String later(String date, String by, String unit) {
		return sql.periods().later(date, sql.integer(by), unit);
	}

	/** The day of a date; null beyond the years 1 to 9999, such as for infinity. */
	private String day(String date) {
		String plain = type == VtlType.DATE ? date : sql.cast(date, VtlType.DATE, null);
		return "(case when " + sql.isInCalendar(plain, VtlType.DATE) + " then " + plain + " end)";
	}
}
