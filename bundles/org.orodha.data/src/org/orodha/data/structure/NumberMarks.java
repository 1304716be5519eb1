package org.orodha.data.structure;

import org.orodha.data.engine.SqlDialect;
import org.orodha.data.load.Layout;

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
	public static NumberMarks of(Layout layout) {
		return new NumberMarks(text(layout.decimalMark()), text(layout.groupMark()));
	}

	private static String text(Character mark) {
		return mark == null ? null : mark.toString();
	}

	/** A text with the marks that the engine knows. */
	public String plain(SqlDialect dialect, String text) {
		String plain = text;
		if (group != null && !group.isEmpty())
			plain = "replace(" + plain + ", " + dialect.text(group) + ", '')";
		if (decimal != null && !decimal.isEmpty() && !decimal.equals("."))
			plain = "replace(" + plain + ", " + dialect.text(decimal) + ", '.')";
		return plain;
	}
}
