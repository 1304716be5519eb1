package org.orodha.data.internal.check;

import org.orodha.data.engine.SqlDialect;

/**
 * How the numbers of a file are written.
 *
 * @param decimal what stands before the decimals, or null for a point
 * @param group   what stands between groups of three digits, or null for nothing
 */
record NumberMarks(String decimal, String group) {

	/** As programs write them. */
	static final NumberMarks PLAIN = new NumberMarks(null, null);

	/** A text with the marks that the engine knows. */
	String plain(SqlDialect dialect, String text) {
		String plain = text;
		if (group != null && !group.isEmpty())
			plain = "replace(" + plain + ", " + dialect.text(group) + ", '')";
		if (decimal != null && !decimal.isEmpty() && !decimal.equals("."))
			plain = "replace(" + plain + ", " + dialect.text(decimal) + ", '.')";
		return plain;
	}
}
