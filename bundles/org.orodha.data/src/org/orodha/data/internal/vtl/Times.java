package org.orodha.data.internal.vtl;

import static org.orodha.data.internal.vtl.VtlType.DATE;
import static org.orodha.data.internal.vtl.VtlType.DATE_TIME;
import static org.orodha.data.internal.vtl.VtlType.DURATION;
import static org.orodha.data.internal.vtl.VtlType.INTEGER;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on dates and time periods (2024, 2024-A1, 2024-S1, 2024-Q3, 2024-M07 or 2024-07, 2024-W05, 2024-07-31). */
final class Times {

	private static final String[][] PERIODS = { { "A", "\\d{4}(-?A1?)?" }, { "S", "\\d{4}-?S[12]" }, { "Q", "\\d{4}-?Q[1-4]" },
			{ "M", "\\d{4}(-?M|-)\\d{1,2}" }, { "W", "\\d{4}-?W\\d{1,2}" }, { "D", "\\d{4}(-\\d{2}-\\d{2}|-?D\\d{1,3})" } };

	private final Sql sql;

	Times(Sql sql) {
		this.sql = sql;
	}

	Scalar today() {
		return Scalar.constant("current_date", DATE, null);
	}

	/** A part of a date, or the year or month of a time period. */
	Scalar part(String field, Scalar value, ParserRuleContext at) {
		if (value.type().time())
			return Scalar.of(sql.integer("extract(" + field + " from " + value.sql() + ")"), INTEGER, value);
		if (value.type() == VtlType.TIME_PERIOD && field.equals("year"))
			return Scalar.of(sql.integer("substring(" + value.sql() + ", 1, 4)"), INTEGER, value);
		if (value.type() == VtlType.TIME_PERIOD && field.equals("month"))
			return Scalar.of(sql.integer("case when " + sql.matches(value.sql(), PERIODS[3][1]) + " then replace(replace(substring("
					+ value.sql() + ", 5), '-', ''), 'M', '') end"), INTEGER, value);
		throw Types.expected(DATE, value, at);
	}

	/** How many days the second is after the first. */
	Scalar days(Scalar from, Scalar to) {
		return Scalar.of(sql.integer("(" + day(to) + " - " + day(from) + ")"), INTEGER, from, to);
	}

	private String day(Scalar value) {
		return value.type() == DATE_TIME ? sql.cast(value.sql(), DATE, null) : value.sql();
	}

	/** A date moved by a number of periods. */
	Scalar moved(Scalar value, Scalar number, String period, ParserRuleContext periodAt) {
		String unit = switch (period) {
		case "D" -> "1 day";
		case "W" -> "7 day";
		case "M" -> "1 month";
		case "Q" -> "3 month";
		case "S" -> "6 month";
		case "A", "Y" -> "1 year";
		default -> throw new Fault(periodAt, "period.expected", period);
		};
		return Scalar.of(sql.cast("(" + value.sql() + " + " + number.sql() + " * interval '" + unit + "')", value.type(), null),
				value.type(), value, number);
	}

	/** The letter of a time period's duration. */
	Scalar duration(Scalar value, ParserRuleContext at) {
		if (value.type() == DATE)
			return Scalar.of("(case when " + value.sql() + " is not null then 'D' end)", DURATION, value);
		Types.require(value, VtlType.TIME_PERIOD, at);
		StringBuilder cases = new StringBuilder("(case");
		for (String[] period : PERIODS)
			cases.append(" when ").append(sql.matches(value.sql(), period[1])).append(" then ").append(sql.text(period[0]));
		return Scalar.of(cases.append(" end)").toString(), DURATION, value);
	}
}
