package org.orodha.core.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula. An apostrophe is put before a text that begins with one of
 * {@code = + - @}, a tab or a carriage return, also where apostrophes stand before it already, so that taking one apostrophe
 * away always gives the text back.
 */
public final class Formulas {

	private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
	private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private Formulas() {
	}

	/** A text that no spreadsheet takes for a formula. */
	public static String neutralise(String text) {
		return DANGEROUS.matcher(text).matches() ? "'" + text : text;
	}

	/** The text that was neutralised. */
	public static String restore(String cell) {
		return NEUTRALISED.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}
