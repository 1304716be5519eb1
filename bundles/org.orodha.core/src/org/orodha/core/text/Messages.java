// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one package in the user's language: its {@code messages.properties}, with {@code {0}}, {@code {1}} ... for
 * values, of which {@link Visible} is shown. Quotes have no meaning in them. The language is the default locale's at the time a text is asked for, unless another is chosen.
 */
public final class Messages {

	private final Class<?> anchor;
	private final Locale chosen;

	private Messages(Class<?> anchor, Locale chosen) {
		this.anchor = anchor;
		this.chosen = chosen;
	}

	/** The texts that stand beside a class. */
	public static Messages of(Class<?> anchor) {
		return new Messages(anchor, null);
	}

	/** The same texts in a language of its own, for what somebody else than the user will read. */
	public Messages in(Locale language) {
		return new Messages(anchor, language);
	}

	/**
	 * @param key    a key of the package's texts
	 * @param values the values to fill in
	 * @throws java.util.MissingResourceException where there is no such text
	 */
	public String text(String key, Object... values) {
		Locale language = chosen == null ? Locale.getDefault() : chosen;
		ResourceBundle texts = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", language,
				anchor.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return fill(texts.getString(key), values);
	}

	private static String fill(String pattern, Object... values) {
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		int from = 0;
		for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
			int close = open + 2;
			if (close < pattern.length() && pattern.charAt(close) == '}' && Character.isDigit(pattern.charAt(open + 1))) {
				int number = pattern.charAt(open + 1) - '0';
				text.append(pattern, from, open).append(number < values.length ? Visible.text(String.valueOf(values[number])) : "");
				from = close + 1;
			}
		}
		return text.append(pattern, from, pattern.length()).toString();
	}
}
