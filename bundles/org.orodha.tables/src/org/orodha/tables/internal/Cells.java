// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a cell's text may be, quickly and without regular expressions where it matters. */
final class Cells {

	/** What a cell may be. */
	enum Kind {
		EMPTY, NUMBER, DATE, TIME, TEXT
	}

	private static final int LONGEST = 40;
	private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[apAP][mM])?");
	private static final Pattern DIGITS_DATE = Pattern
			.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}([ T]\\d{1,2}:\\d{2}.*)?|\\d{4}[-/]\\d{1,2}");
	private static final Pattern WORDS_DATE = Pattern
			.compile("(\\d{1,2}[ -])?\\p{L}{3,9}[ -]\\d{2,4}|\\p{L}{3,9} \\d{1,2},? \\d{4}");
	private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

	private Cells() {
	}

	static Kind kind(String cell) {
		String text = cell.strip();
		if (text.isEmpty() || text.equals("-"))
			return Kind.EMPTY;
		if (text.length() > LONGEST)
			return Kind.TEXT;
		if (isNumber(text))
			return Kind.NUMBER;
		if (isTime(text))
			return Kind.TIME;
		return isDate(text) ? Kind.DATE : Kind.TEXT;
	}

	/** A number: sign, digits with marks between, exponent, and a currency or percent sign. */
	static boolean isNumber(String text) {
		int from = 0;
		int to = text.length();
		if (to > 1 && text.charAt(0) == '(' && text.charAt(to - 1) == ')') {
			from++;
			to--;
		}
		while (from < to && "+-£$€¥ <>=~".indexOf(text.charAt(from)) >= 0)
			from++;
		while (from < to && "%£$€¥ ".indexOf(text.charAt(to - 1)) >= 0)
			to--;
		int digits = 0;
		boolean mark = true;
		for (int at = from; at < to; at++) {
			char c = text.charAt(at);
			if (c >= '0' && c <= '9') {
				digits++;
				mark = false;
			} else if (c == '.' || c == ',' || isGroupMark(c)) {
				if (mark && c != '.')
					return false;
				mark = true;
			} else if ((c == 'e' || c == 'E') && digits > 0 && at + 1 < to)
				return isExponent(text, at + 1, to);
			else
				return false;
		}
		return digits > 0 && dots(text) < 2;
	}

	/** What stands between groups of digits, but for points and commas: spaces that may not break, and apostrophes. */
	static boolean isGroupMark(char c) {
		return c == ' ' || c == '\'' || c == '\u00A0' || c == '\u202F' || c == '\u2019';
	}

	/** Two points and more, such as those of a version or of 13.04.12, are no number unless they part thousands. */
	private static int dots(String text) {
		int dots = 0;
		int last = -1;
		for (int at = 0; at < text.length(); at++)
			if (text.charAt(at) == '.') {
				if (last >= 0 && at - last == 4 || last < 0)
					dots = Math.max(dots, last < 0 ? 0 : 1);
				else
					dots = 2;
				last = at;
			}
		return dots;
	}

	private static boolean isExponent(String text, int from, int to) {
		int at = text.charAt(from) == '-' || text.charAt(from) == '+' ? from + 1 : from;
		if (at == to)
			return false;
		for (; at < to; at++)
			if (!Character.isDigit(text.charAt(at)))
				return false;
		return true;
	}

	static boolean isTime(String text) {
		return text.indexOf(':') > 0 && TIME.matcher(text).matches();
	}

	static boolean isDate(String text) {
		int digits = 0;
		for (int at = 0; at < text.length(); at++)
			if (Character.isDigit(text.charAt(at)))
				digits++;
		if (digits == 0)
			return false;
		return DIGITS_DATE.matcher(text).matches() || WORDS_DATE.matcher(text).matches() && hasMonth(text);
	}

	private static boolean hasMonth(String text) {
		for (int at = 0; at + 3 <= text.length(); at++)
			if (Character.isLetter(text.charAt(at)))
				return MONTHS.contains(text.substring(at, at + 3).toLowerCase(Locale.ROOT));
		return false;
	}
}
