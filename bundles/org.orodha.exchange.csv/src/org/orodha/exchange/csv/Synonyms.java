// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Kinds;

/** Other words, in Orodha's languages, for features and truth values. They are kept in {@code synonyms.properties}. */
final class Synonyms {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle(Synonyms.class.getPackageName() + ".synonyms",
			Locale.ROOT, Synonyms.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

	private Synonyms() {
	}

	/** Other words for a kind's feature, those that hold for this kind alone first. */
	static List<String> of(EClass kind, String feature) {
		List<String> words = new ArrayList<>(words(Kinds.name(kind) + "." + feature));
		words.addAll(words(feature));
		return words;
	}

	/** Other words for the identifiers of a kind, by their scheme. */
	static Map<String, List<String>> schemes(EClass kind, String feature) {
		String prefix = Kinds.name(kind) + "." + feature + "@";
		return WORDS.keySet().stream().filter(key -> key.startsWith(prefix))
				.collect(Collectors.toMap(key -> key.substring(prefix.length()), Synonyms::words));
	}

	/** The words for true or for false. */
	static List<String> of(boolean value) {
		return words("is." + value);
	}

	private static List<String> words(String key) {
		return WORDS.containsKey(key) ? Arrays.stream(WORDS.getString(key).split(",")).map(String::strip).toList() : List.of();
	}
}
