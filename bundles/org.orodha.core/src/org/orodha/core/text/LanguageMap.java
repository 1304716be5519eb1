// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.orodha.model.LocalizedText;

/**
 * A text in several languages that cannot change: what a result keeps of the catalogue's texts.
 *
 * @param texts the text by BCP 47 tag, in the order in which the languages were given
 */
public record LanguageMap(Map<String, String> texts) {

	/** No text at all. */
	public static final LanguageMap EMPTY = new LanguageMap(Map.of());

	public LanguageMap {
		texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
	}

	/** The catalogue's text as it stands now; blank ones are left out. */
	public static LanguageMap of(List<LocalizedText> texts) {
		Map<String, String> map = new LinkedHashMap<>();
		for (LocalizedText text : texts)
			if (text.getLanguage() != null && text.getValue() != null && !text.getValue().isBlank())
				map.putIfAbsent(text.getLanguage(), text.getValue());
		return new LanguageMap(map);
	}

	/** A text made for each of some languages. */
	public static LanguageMap in(List<String> languages, Function<Locale, String> text) {
		Map<String, String> map = new LinkedHashMap<>();
		for (String language : languages)
			map.putIfAbsent(language, text.apply(Locale.forLanguageTag(language)));
		return new LanguageMap(map);
	}

	/** The text to show a reader by the rule of {@link Texts#in}; empty where there is none at all. */
	public String in(List<String> languages) {
		return Texts.choose(languages, this::exactly, () -> texts.values().stream().findFirst().orElse(""));
	}

	private Optional<String> exactly(String language) {
		return texts.entrySet().stream().filter(text -> text.getKey().equalsIgnoreCase(language)).map(Map.Entry::getValue)
				.findFirst();
	}
}
