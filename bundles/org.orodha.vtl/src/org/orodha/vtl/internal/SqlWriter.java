// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import org.orodha.engine.PeriodArithmetic;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;

/** Writes the SQL that rules share. */
final class SqlWriter {

	private final SqlDialect dialect;

	SqlWriter(SqlDialect dialect) {
		this.dialect = dialect;
	}

	String name(String name) {
		return dialect.name(name);
	}

	String text(String value) {
		return dialect.text(value);
	}

	String typed(Column column) {
		return dialect.typed(column.type(), column.format(), dialect.name(column.name()));
	}

	String matches(String expression, String pattern) {
		return dialect.matches(expression, pattern);
	}

	/** The value as a type, null where it cannot be. */
	String cast(String expression, VtlType type, String format) {
		return switch (type) {
		case INTEGER -> cast(expression, VariableType.INTEGER, format);
		case NUMBER -> cast(expression, VariableType.DECIMAL, format);
		case BOOLEAN -> cast(expression, VariableType.BOOLEAN, format);
		case DATE -> cast(expression, VariableType.DATE, format);
		case DATE_TIME -> cast(expression, VariableType.DATE_TIME, format);
		case STRING, TIME_PERIOD, DURATION, NULL -> "cast(" + expression + " as varchar)";
		};
	}

	/** Numbers are computed as doubles, so that no value of a file can make the engine overflow. */
	String number(Scalar value) {
		return value.type() == VtlType.NUMBER ? value.sql() : cast(value.sql(), VtlType.NUMBER, null);
	}

	/** An integer so wide that sums, differences and products of two such are exact. */
	String wide(Scalar integer) {
		return dialect.wide(integer.sql());
	}

	/** The number of days from 1 January 1970 to a date. */
	String dayNumber(String date) {
		return dialect.dayNumber(date);
	}

	/** In the columns of a selection: a row for each whole number from one to another. */
	String series(String from, String to) {
		return dialect.series(from, to);
	}

	/** Whether a date, or a date with a time, is in the years 1 to 9999, up to the first moment of the last day. */
	String isInCalendar(String date, VtlType type) {
		return date + " between " + cast("'0001-01-01'", type, null) + " and " + cast("'9999-12-31'", type, null);
	}

	/** Computes with texts that write time periods. */
	PeriodArithmetic periods() {
		return new PeriodArithmetic(dialect);
	}

	String integer(String expression) {
		return cast(expression, VtlType.INTEGER, null);
	}

	private String cast(String expression, VariableType type, String format) {
		return dialect.typed(type, format, expression);
	}
}
