// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import org.orodha.core.table.FileDialect;
import org.orodha.engine.SqlDialect;

/**
 * How the numbers of a file are written.
 *
 * @param decimal what stands before the decimals, or null for a point
 * @param group   what stands between groups of three digits, or null for nothing
 */
public record NumberMarks(String decimal, String group) {

	/** As the engine knows them. */
	public static final NumberMarks PLAIN = new NumberMarks(null, null);

	/** The marks that a file was found to use. */
	public static NumberMarks of(FileDialect dialect) {
		return new NumberMarks(text(dialect.decimalMark()), text(dialect.groupMark()));
	}

	private static String text(Character mark) {
		return mark == null ? null : mark.toString();
	}

	/**
	 * A text with the marks that the engine knows. Only the marks between well-formed groups are left out: with groups by comma, 1,5
	 * stays what it is, and is no number.
	 */
	public String plain(SqlDialect dialect, String text) {
		String plain = text;
		if (group != null && !group.isEmpty())
			plain = "case when " + dialect.matches(text, grouped()) + " then replace(" + text + ", " + dialect.text(group)
					+ ", '') else " + text + " end";
		if (decimal != null && !decimal.isEmpty() && !decimal.equals("."))
			plain = "replace(" + plain + ", " + dialect.text(decimal) + ", '.')";
		return plain;
	}

	/** The last group has three digits, those before it three or, as in South Asia, two. */
	private String grouped() {
		String mark = one(group);
		String point = one(decimal == null || decimal.isEmpty() ? "." : decimal);
		return " *[-+]?[0-9]{1,3}(" + mark + "[0-9]{2,3})*" + mark + "[0-9]{3}(" + point + "[0-9]*)? *";
	}

	private static String one(String mark) {
		boolean meant = mark.charAt(0) >= 128 || Character.isLetterOrDigit(mark.charAt(0));
		return meant ? mark : "\\" + mark;
	}
}
