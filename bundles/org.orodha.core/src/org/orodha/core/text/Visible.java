// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts from outside as people are shown them: characters that a terminal would obey, or that turn the direction of what
 * follows, stand as escapes, {@code \\u001b}.
 */
public final class Visible {

	/** How many characters of a value are shown. */
	public static final int LONGEST_VALUE = 200;

	private static final Messages MESSAGES = Messages.of(Visible.class);

	private Visible() {
	}

	/** A value of the data as a message quotes it: of a long one the beginning, and how long it is; null stays null. */
	public static String value(String value) {
		if (value == null || value.length() <= LONGEST_VALUE)
			return value;
		int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
		return MESSAGES.text("value.cut", value.substring(0, end), value.length());
	}

	/** The first of some names, so many at most, and an ellipsis where there are more. */
	public static String first(Collection<String> names, int most) {
		return names.stream().limit(most).collect(Collectors.joining(", ")) + (names.size() > most ? ", …" : "");
	}

	/** A text of several lines; line ends and tabs stay. */
	public static String text(String text) {
		return shown(text, true);
	}

	/** A text that stays on one line, whatever it holds. */
	public static String line(String text) {
		return shown(text, false);
	}

	private static String shown(String text, boolean lines) {
		if (text == null || text.chars().noneMatch(Visible::isHarmful))
			return text;
		StringBuilder shown = new StringBuilder(text.length() + 16);
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (isHarmful(character) && !(lines && isLayout(text, at)))
				shown.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
			else
				shown.append(character);
		}
		return shown.toString();
	}

	private static boolean isLayout(String text, int at) {
		char character = text.charAt(at);
		return character == '\n' || character == '\t' || character == '\r' && text.startsWith("\r\n", at);
	}

	private static boolean isHarmful(int character) {
		return Character.isISOControl(character) || character == 0x2028 || character == 0x2029 || isDirection(character);
	}

	/** The marks, embeddings, overrides and isolates of the bidirectional algorithm. */
	private static boolean isDirection(int character) {
		return character == 0x061C || character == 0x200E || character == 0x200F || character >= 0x202A && character <= 0x202E
				|| character >= 0x2066 && character <= 0x2069;
	}
}
