// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared where case and accents tell nothing apart.
 *
 * @since 1.0
 */
public final class PlainText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private PlainText() {
	}

	/** A text in lower case and without accents: {@code Réfugiés} becomes {@code refugies}. */
	public static String of(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** The same without what is neither letter nor digit; one blank stands between the words, none around them. */
	public static String words(String text) {
		return BETWEEN_WORDS.matcher(of(text)).replaceAll(" ").strip();
	}
}
