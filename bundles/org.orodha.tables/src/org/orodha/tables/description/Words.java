// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.orodha.core.text.PlainText;

/** The words that a column's name is made of. */
public final class Words {

	private Words() {
	}

	/** The words in lower case without accents: {@code SubCounty}, {@code sub_county} and {@code Sub-county} are the same. */
	public static List<String> of(String name) {
		String plain = PlainText.of(spaced(name)).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
		return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
	}

	/** The words as one text, in the singular as far as English shows it. */
	public static String key(String name) {
		return of(name).stream().map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
				.collect(Collectors.joining(" "));
	}

	/** A name for people: {@code coo_name} becomes Coo name. */
	public static String label(String name) {
		String label = name.strip().contains(" ") ? name.strip() : spaced(name).replaceAll("[_.]+", " ").strip();
		return label.isEmpty() ? name : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
	}

	private static String spaced(String name) {
		return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
	}
}
