// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.util.regex.Pattern;

/** Cells that are safe to open in a spreadsheet. */
public final class Spreadsheet {

	/** How many characters a cell of a workbook holds at most. */
	public static final int LONGEST = 32_767;

	/** Also the wide forms, which a spreadsheet set to Japanese or Chinese takes for the narrow ones. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?");

	private Spreadsheet() {
	}

	/**
	 * A cell's text with an apostrophe before it where a spreadsheet would run it as a formula, and also where the text itself
	 * begins with an apostrophe before such a character, so that {@link #original} can tell them apart. Numbers stay numbers.
	 */
	public static String safe(String text) {
		return isNumber(text) ? text : safeText(text);
	}

	/** The same for what is no number even where it looks like one: a telephone number keeps its plus sign. */
	public static String safeText(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	/** The text that {@link #safe} or {@link #safeText} was given. */
	public static String original(String cell) {
		return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
	}

	private static boolean isFormula(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'')
			start++;
		return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
	}

	private static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}
}
