// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.DATE;
import static org.orodha.vtl.internal.VtlType.DATE_TIME;
import static org.orodha.vtl.internal.VtlType.DURATION;
import static org.orodha.vtl.internal.VtlType.INTEGER;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on dates and time periods (2024, 2024-A1, 2024-S1, 2024-Q3, 2024-M07 or 2024-07, 2024-W05, 2024-07-31). */
final class TimeOperators {

	private final SqlWriter sql;
	private final PeriodSql periods;

	TimeOperators(SqlWriter sql) {
		this.sql = sql;
		this.periods = new PeriodSql(sql);
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
			return Scalar.of(periods.month(value.sql()), INTEGER, value);
		throw TypeChecks.expected(DATE, value, at);
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
		String moved = sql.cast("(" + value.sql() + " + " + number.sql() + " * interval '" + unit + "')", value.type(), null);
		String usual = value.sql() + " between " + sql.cast("'0001-01-01'", value.type(), null) + " and "
				+ sql.cast("'9999-12-31'", value.type(), null);
		return Scalar.of("(case when " + usual + " and " + number.sql() + " between -" + TypeChecks.FAR + " and "
				+ TypeChecks.FAR + " then " + moved
				+ " end)", value.type(), value, number);
	}

	/** The letter of a time period's duration. */
	Scalar duration(Scalar value, ParserRuleContext at) {
		if (value.type() == DATE)
			return Scalar.of("(case when " + value.sql() + " is not null then 'D' end)", DURATION, value);
		TypeChecks.require(value, VtlType.TIME_PERIOD, at);
		return Scalar.of(periods.letter(value.sql()), DURATION, value);
	}

	/**
	 * The longer period that holds a period, or for a date the day that stands for it.
	 *
	 * @param last whether the last day stands for it rather than the first
	 */
	Scalar within(Scalar value, String letter, boolean last, ParserRuleContext at) {
		if (value.type().time())
			return value.as(periods.limit(day(value), letter, last), DATE);
		TypeChecks.require(value, VtlType.TIME_PERIOD, at);
		return Scalar.of(periods.within(value.sql(), letter), VtlType.TIME_PERIOD, value);
	}
}
