// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.orodha.tables.description.CodeSet;

/**
 * A value, as SQL computes it from the columns of a row. Integers are bigint, numbers double, texts varchar.
 *
 * @param sql      the expression; stands without parentheses next to operators
 * @param type     its type
 * @param columns  the columns of files that it comes from
 * @param constant the value where the script writes it as a constant, else null
 * @param codes    the codes that it is taken from, or null
 * @param computed whether it is a number that arithmetic has made inexact
 * @param window   whether it looks at other rows
 */
record Scalar(String sql, VtlType type, Set<String> columns, String constant, CodeSet codes, boolean computed,
		boolean window) implements Operand {

	/** A value computed from others. */
	static Scalar of(String sql, VtlType type, Scalar... parts) {
		Set<String> columns = new LinkedHashSet<>();
		boolean computed = false;
		boolean window = false;
		for (Scalar part : parts) {
			columns.addAll(part.columns);
			computed |= part.computed;
			window |= part.window;
		}
		return new Scalar(sql, type, columns, null, null, computed && type == VtlType.NUMBER, window);
	}

	static Scalar constant(String sql, VtlType type, String value) {
		return new Scalar(sql, type, Set.of(), value, null, false, false);
	}

	Scalar inexact() {
		return new Scalar(sql, type, columns, constant, codes, type == VtlType.NUMBER, window);
	}

	Scalar overRows() {
		return new Scalar(sql, type, columns, constant, codes, computed, true);
	}

	/** The same value where it stands ready in a column. */
	Scalar at(String column) {
		return new Scalar(column, type, columns, constant, codes, computed, false);
	}

	Scalar as(String otherSql, VtlType otherType) {
		return new Scalar(otherSql, otherType, columns, constant, codes, computed, window);
	}
}
