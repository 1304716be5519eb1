// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells by its letters which encoding without a mark of its own a text is written in: that of Windows, of DOS or of old
 * Macintosh. The same bytes are letters inside words in one and signs or capitals inside words in the others.
 */
final class CodePages {

	private static final List<Charset> OLD = Stream.of("IBM850", "IBM437", "x-MacRoman").filter(Charset::isSupported)
			.map(Charset::forName).toList();
	private static final double LEAST = 1.5;
	private static final double CLEAR = 0.5;
	private static final String AFTER_LETTERS = "\u2019\u201D\u2122\u2026\u00AE\u00BB\u2018\u00AA\u00BA";
	private static final String BEFORE_LETTERS = "\u2018\u201C\u201E\u201A\u00AB\u00A9\u00A7\u00BF\u00A1";
	private static final String BESIDE_NUMBERS = "\u20AC\u00A3\u00A5\u00B0\u00A2\u00B1\u00B2\u00B3\u00BD\u00BC\u00BE\u00B9\u00D7\u00B5\u2030";
	private static final String FREE = "\u2013\u2014\u2022\u00B7\u00A0\u00A7\u00A9";
	private static final String RARE = "\u0192\u00DE\u00FE\u00D0\u00F0\u00AA\u00BA\u0131";

	private CodePages() {
	}

	/** The encoding of Windows, unless another makes far better words. */
	static Charset of(byte[] bytes, int length) {
		double windows = score(bytes, length, Encodings.WINDOWS);
		double least = Math.max(LEAST, CLEAR * high(bytes, length));
		Charset best = Encodings.WINDOWS;
		double score = windows + least;
		for (Charset each : OLD) {
			double own = score(bytes, length, each);
			if (own > 0 && own > score) {
				best = each;
				score = own;
			}
		}
		return best;
	}

	/** Whether an encoding is one that was guessed against the usual one. */
	static boolean isOld(Charset encoding) {
		return OLD.contains(encoding);
	}

	/** The first word of a text that shows its encoding; empty where there is none. */
	static String example(String text) {
		int at = 0;
		while (at < text.length() && (text.charAt(at) < 0x80 || !Character.isLetter(text.charAt(at))))
			at++;
		int from = at;
		while (from > 0 && Character.isLetter(text.charAt(from - 1)))
			from--;
		int to = at;
		while (to < text.length() && Character.isLetter(text.charAt(to)))
			to++;
		return text.substring(from, to);
	}

	private static int high(byte[] bytes, int length) {
		int count = 0;
		for (int at = 0; at < length; at++)
			count += bytes[at] < 0 ? 1 : 0;
		return count;
	}

	private static double score(byte[] bytes, int length, Charset encoding) {
		String text = new String(bytes, 0, length, encoding);
		double sum = 0;
		for (int at = 0; at < text.length(); at++)
			if (text.charAt(at) >= 0x80)
				sum += score(at > 0 ? text.charAt(at - 1) : '\n', text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : '\n');
		return sum;
	}

	private static double score(char before, char c, char after) {
		boolean left = Character.isLetter(before);
		boolean right = Character.isLetter(after);
		if (c == '\uFFFD' || Character.isISOControl(c))
			return -3;
		if (Character.isLetter(c))
			return letter(before, c, left, right);
		boolean number = Character.isDigit(before) || Character.isDigit(after) || before == ' ' || after == ' ';
		boolean placed = AFTER_LETTERS.indexOf(c) >= 0 && left || BEFORE_LETTERS.indexOf(c) >= 0 && right && !left
				|| BESIDE_NUMBERS.indexOf(c) >= 0 && number && !(left && right) || FREE.indexOf(c) >= 0 && !(left && right);
		return placed ? 1 : left && right ? -1.5 : -1;
	}

	private static double letter(char before, char c, boolean left, boolean right) {
		if (RARE.indexOf(c) >= 0 || Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
			return -1;
		if (Character.isUpperCase(c))
			return left && Character.isLowerCase(before) ? -1.5 : left || right ? 0.8 : 0;
		if (left && Character.isUpperCase(before) && !right)
			return -0.5;
		return left || right ? 1 : c == '\u00E0' ? 0.5 : -0.5;
	}
}
