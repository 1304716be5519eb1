// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.DATE;
import static org.orodha.vtl.internal.VtlType.DATE_TIME;
import static org.orodha.vtl.internal.VtlType.DURATION;
import static org.orodha.vtl.internal.VtlType.INTEGER;

import org.antlr.v4.runtime.ParserRuleContext;
import org.orodha.engine.PeriodArithmetic;
import org.orodha.model.time.PeriodLength;

/** Operators on dates and time periods. */
final class TimeOperators {

	/** How many days the manual counts a year and a month for. */
	static final int YEAR = 365;
	static final int MONTH = 30;

	private final SqlWriter sql;
	private final PeriodArithmetic periods;

	TimeOperators(SqlWriter sql) {
		this.sql = sql;
		this.periods = sql.periods();
	}

	Scalar today() {
		return Scalar.constant("current_date", DATE, null);
	}

	/** A part of a date, or the year or month of a time period. */
	Scalar part(String field, Scalar value, ParserRuleContext at) {
		if (value.type().time())
			return Scalar.of(sql.integer("extract(" + field + " from " + value.sql() + ")"), INTEGER, value);
		if (value.type() == VtlType.TIME_PERIOD && field.equals("year"))
			return Scalar.of(periods.year(value.sql()), INTEGER, value);
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
		PeriodLength length = PeriodLength.of(period.equals("Y") ? PeriodLength.YEAR.letter() : period)
				.orElseThrow(() -> new VtlProblemException(periodAt, "period.expected", period));
		String unit = length.months() > 0 ? length.months() + " month" : length == PeriodLength.WEEK ? "7 day" : "1 day";
		String moved = sql.cast("(" + value.sql() + " + " + number.sql() + " * interval '" + unit + "')", value.type(), null);
		return Scalar.of("(case when " + sql.isInCalendar(value.sql(), value.type()) + " and " + number.sql() + " between -"
				+ TypeChecks.FAR + " and " + TypeChecks.FAR + " then " + moved + " end)", value.type(), value, number);
	}

	/** A number of days as a duration of years, or months, and days, such as P1Y57D; null below 0. */
	Scalar duration(Scalar days, String unit, int length) {
		String number = days.sql();
		return Scalar.of("(case when " + number + " >= 0 then 'P' || cast(" + sql.integer("floor((" + number + " - " + number + " % " + length
				+ ") / " + length + ")") + " as varchar) || '" + unit + "' || cast(" + number + " % " + length + " as varchar) || 'D' end)",
				DURATION, days);
	}

	/** How many days a duration of years, or months, and days has; null for other texts. */
	Scalar days(Scalar duration, String unit, int length) {
		String text = duration.sql();
		String at = "position('" + unit + "' in " + text + ")";
		String longer = "coalesce(" + sql.integer("substring(" + text + ", 2, " + at + " - 2)") + ", 0)";
		String rest = "substring(" + text + ", case when " + at + " > 0 then " + at + " else 1 end + 1)";
		return Scalar.of("(case when " + sql.matches(text, "P[0-9]{1,9}(" + unit + "([0-9]{1,9}D)?|D)") + " then " + sql.integer("case when "
				+ at + " > 0 then " + longer + " else 0 end * " + length + " + coalesce(" + sql.integer("replace(" + rest + ", 'D', '')")
				+ ", 0)") + " end)", INTEGER, duration);
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
	Scalar within(Scalar value, PeriodLength length, boolean last, ParserRuleContext at) {
		if (value.type().time())
			return value.as(last ? periods.lastDay(day(value), length) : periods.firstDay(day(value), length), DATE);
		TypeChecks.require(value, VtlType.TIME_PERIOD, at);
		return Scalar.of(periods.within(value.sql(), length), VtlType.TIME_PERIOD, value);
	}
}
