// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;

/**
 * The texts of one package in the user's language: its {@code messages.properties}, with {@code {0}}, {@code {1}} ... for
 * values, of which {@link Visible} is shown. What depends on a number stands in the forms of ICU's message format,
 * {@code {0, plural, one {{0} row} other {{0} rows}}}; in a form {@code #} is the number as the language writes it. Quotes have
 * no meaning. The language is the default locale's at the time a text is asked for, unless another is chosen.
 */
public final class Messages {

	private static final Pattern FORMS = Pattern.compile("\\{\\d, *(plural|selectordinal),");
	private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

	private final Class<?> anchor;
	private final Locale chosen;
	private final boolean figures;

	private Messages(Class<?> anchor, Locale chosen, boolean figures) {
		this.anchor = anchor;
		this.chosen = chosen;
		this.figures = figures;
	}

	/** The texts that stand beside a class. */
	public static Messages of(Class<?> anchor) {
		return new Messages(anchor, null, false);
	}

	/** The same texts in a language of its own, for what somebody else than the user will read. */
	public Messages in(Locale language) {
		return new Messages(anchor, language, figures);
	}

	/** The same texts, with every number that is filled in written as the language writes figures: {@code 10,300}. */
	public Messages withFigures() {
		return new Messages(anchor, chosen, true);
	}

	/**
	 * @param key    a key of the package's texts
	 * @param values the values to fill in; a number where the text has forms for it
	 * @throws java.util.MissingResourceException where there is no such text
	 */
	public String text(String key, Object... values) {
		Locale language = chosen == null ? Locale.getDefault() : chosen;
		ResourceBundle texts = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", language,
				anchor.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		String pattern = texts.getString(key);
		if (FORMS.matcher(pattern).find())
			pattern = chooseForms(pattern, writtenIn(texts, language), values);
		return fill(pattern, language, values);
	}

	/** The language that rules the forms: that of the texts, which are English where there are none in the user's. */
	private static Locale writtenIn(ResourceBundle texts, Locale language) {
		return texts.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : language;
	}

	/** What is left has values to fill in only; these are kept from the format, which would read a meaning into them. */
	private static String chooseForms(String pattern, Locale language, Object... values) {
		String kept = VALUE.matcher(pattern.replace("'", "''")).replaceAll("'{'$1'}'");
		return new MessageFormat(kept, language).format(values);
	}

	private String fill(String pattern, Locale language, Object... values) {
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		int from = 0;
		for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
			int close = open + 2;
			if (close < pattern.length() && pattern.charAt(close) == '}' && Character.isDigit(pattern.charAt(open + 1))) {
				int number = pattern.charAt(open + 1) - '0';
				text.append(pattern, from, open).append(number < values.length ? shown(values[number], language) : "");
				from = close + 1;
			}
		}
		return text.append(pattern, from, pattern.length()).toString();
	}

	private String shown(Object value, Locale language) {
		return figures && value instanceof Number ? NumberFormat.getInstance(language).format(value)
				: Visible.text(String.valueOf(value));
	}
}
