// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.util.List;

import org.orodha.model.VariableType;

/**
 * How an engine writes what differs between engines. All methods take and give SQL expressions. Beside them, rules use the
 * subset of SQL that DuckDB, Spark and PostgreSQL share: select, join, group by, having, order by, window functions, case,
 * coalesce, between, in, like, the usual arithmetic, comparison and Boolean operators.
 */
public interface SqlDialect {

	/** A name as an identifier. */
	String name(String name);

	/** A text as a literal. */
	String text(String value);

	/**
	 * The typed value of a text: null where the text is empty or not of the type. Where no format is given, a value that has
	 * the type already stays as it is.
	 *
	 * @param format how dates are written, such as dd/MM/yyyy; null for ISO 8601
	 */
	String typed(VariableType type, String format, String expression);

	/** Whether a text matches a regular expression as a whole (the syntax that Java and RE2 share). */
	String matches(String expression, String pattern);

	/** A relation's rows with their number, from 1, as an additional column; the order is that of the file. */
	String numbered(String relation, String numberColumn);

	/** Whether a text is one of the codes that an engine knows under a name. */
	String isCode(String expression, String codes);

	/** The number of a row, from 1, in a table that the engine keeps. */
	String rowNumber();

	/** The value that an expression has in the row before, in the order of the file or the table; null in the first row. */
	String before(String expression);

	/** Several texts as one value. */
	String list(List<String> expressions);

	/** One of several texts, counted from 1; null where there are none. */
	String item(String list, int number);

	/**
	 * The same whole number, not negative, for rows that agree in some values, null among them; but for rare accidents another one
	 * for others. The numbers are spread evenly over the 63 bits that a long has beside its sign.
	 */
	String fingerprint(List<String> values);

	/** A text that cannot be had: a query that needs its value fails with the message. */
	String refused(String message);

	/** An aggregate: about how many different values there are, in little memory. */
	String distinctEstimate(String expression);

	/** An integer so wide that sums, differences and products of two such are exact. */
	String wide(String integer);

	/** In the columns of a selection: a row for each whole number from one to another. */
	String series(String from, String to);

	/** The number of days from 1 January 1970 to a date. */
	String dayNumber(String date);
}
