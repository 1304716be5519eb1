// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.BOOLEAN;
import static org.orodha.vtl.internal.VtlType.INTEGER;
import static org.orodha.vtl.internal.VtlType.STRING;

/** Operators on texts. Positions are counted from 1. */
final class TextOperators {

	private final SqlWriter sql;

	TextOperators(SqlWriter sql) {
		this.sql = sql;
	}

	Scalar joined(Scalar left, Scalar right) {
		return Scalar.of("(" + left.sql() + " || " + right.sql() + ")", STRING, left, right);
	}

	Scalar unary(String function, Scalar value) {
		return function.equals("length") ? Scalar.of(sql.integer("length(" + value.sql() + ")"), INTEGER, value)
				: Scalar.of(function + "(" + value.sql() + ")", STRING, value);
	}

	/** Part of a text; without a length up to its end. */
	Scalar part(Scalar value, Scalar start, Scalar length) {
		String from = within(start, 1);
		return length == null ? Scalar.of("substring(" + value.sql() + ", " + from + ")", STRING, value, start)
				: Scalar.of("substring(" + value.sql() + ", " + from + ", " + within(length, 0) + ")", STRING, value, start, length);
	}

	/** A place in a text, or a length; null where it is none. */
	private static String within(Scalar number, int least) {
		return number.constant() != null ? number.sql()
				: "(case when " + number.sql() + " between " + least + " and 1000000000 then " + number.sql() + " end)";
	}

	Scalar replaced(Scalar value, Scalar pattern, Scalar by) {
		return Scalar.of("replace(" + value.sql() + ", " + pattern.sql() + ", " + by.sql() + ")", STRING, value, pattern, by);
	}

	/** Where a text stands in another, 0 where it does not; from a place on. */
	Scalar place(Scalar value, Scalar pattern, int start) {
		if (start == 1)
			return Scalar.of(sql.integer("position(" + pattern.sql() + " in " + value.sql() + ")"), INTEGER, value, pattern);
		String found = "position(" + pattern.sql() + " in substring(" + value.sql() + ", " + start + "))";
		return Scalar.of(sql.integer("case when " + found + " = 0 then 0 else " + found + " + " + (start - 1) + " end"), INTEGER,
				value, pattern);
	}

	/** Whether the whole text matches a regular expression. */
	Scalar matches(Scalar value, String pattern) {
		return Scalar.of(sql.matches(value.sql(), pattern), BOOLEAN, value);
	}

	Scalar distance(Scalar left, Scalar right) {
		return Scalar.of(sql.integer("levenshtein(" + left.sql() + ", " + right.sql() + ")"), INTEGER, left, right);
	}
}
