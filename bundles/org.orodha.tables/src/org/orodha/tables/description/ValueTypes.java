// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import org.orodha.engine.PeriodSql;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;

/** Which texts are values of a column's type: what a check refuses and what a sample of a file shows are the same. */
public final class ValueTypes {

	private static final String INTEGER = " *[-+]?[0-9]+ *";
	private static final String EXPONENT = " *[-+]?" + exponent("[.]") + " *";
	private static final String DECIMAL = " *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *";

	private ValueTypes() {
	}

	/**
	 * The pattern of numbers as statistics programs and spreadsheets write large whole ones by themselves: 2.5e+07, 1E3, 0e+00.
	 * Whether such a number is whole, the engine tells.
	 *
	 * @param mark the pattern of the decimal mark
	 */
	static String exponent(String mark) {
		return "([1-9](" + mark + "[0-9]{1,17})?|0(" + mark + "0{1,17})?)[eE][+]?[0-9]{1,2}";
	}

	/**
	 * The condition under which a text that is not null is no value of the column's type; null where every text is one. Engines
	 * read more as a number or date than the standards allow: 1.5, 1_000 and 0x1F as whole numbers, 2024-1-5 as a date.
	 *
	 * @param text the expression of the text
	 */
	public static String wrong(SqlDialect dialect, NumberMarks marks, Column column, String text) {
		String plain = marks.plain(dialect, text);
		String number = number(dialect, marks, column, text);
		return switch (column.type()) {
		case STRING, CODED -> null;
		case INTEGER -> number + " is null or case when " + dialect.matches(plain, INTEGER) + " then false when "
				+ dialect.matches(plain, EXPONENT) + " then " + number + " <> "
				+ dialect.typed(VariableType.DECIMAL, null, plain) + " else true end";
		case DECIMAL -> number + " is null or not (" + number + " between -1e300 and 1e300) or not " + dialect.matches(plain, DECIMAL);
		case TIME_PERIOD -> new PeriodSql(dialect).wrong(text);
		case DATE -> typed(dialect, column, text) + " is null"
				+ (column.format() == null ? " or " + text + " not like '____-__-__'" : "");
		case BOOLEAN, DATE_TIME -> typed(dialect, column, text) + " is null";
		};
	}

	/** The value of a number as the engine reads it, whatever marks the file writes it with. */
	public static String number(SqlDialect dialect, NumberMarks marks, Column column, String text) {
		return typed(dialect, column, marks.plain(dialect, text));
	}

	/** The typed value of a column's text; null where the text is empty or not of the type. */
	public static String typed(SqlDialect dialect, Column column, String text) {
		return dialect.typed(column.type(), column.format(), text);
	}
}
