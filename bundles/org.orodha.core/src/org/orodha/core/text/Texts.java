// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;

/** Texts that stand in several languages. */
public final class Texts {

	private Texts() {
	}

	/**
	 * The text to show a reader. The rule: the first of the wanted languages that the text is in, each followed by the
	 * language it is a variety of (fr-CD, then fr); else English; else whatever stands first; else nothing.
	 *
	 * @param texts     one text a language
	 * @param languages BCP 47 tags, the most wanted first
	 * @return the text, empty where there is none at all
	 */
	public static String in(List<LocalizedText> texts, List<String> languages) {
		return choose(languages, language -> exactly(texts, language),
				() -> texts.stream().map(LocalizedText::getValue).filter(Objects::nonNull).findFirst().orElse(""));
	}

	/** The rule of {@link #in} over any store of texts. */
	static String choose(List<String> languages, Function<String, Optional<String>> exactly,
			Supplier<String> otherwise) {
		for (String language : languages)
			for (String tag = language; tag != null; tag = wider(tag)) {
				Optional<String> text = exactly.apply(tag);
				if (text.isPresent())
					return text.get();
			}
		return exactly.apply("en").orElseGet(otherwise);
	}

	/** The text in exactly one language, empty where it is missing or blank. */
	public static Optional<String> exactly(List<LocalizedText> texts, String language) {
		for (LocalizedText text : texts)
			if (language.equalsIgnoreCase(text.getLanguage()) && text.getValue() != null && !text.getValue().isBlank())
				return Optional.of(text.getValue());
		return Optional.empty();
	}

	/** Puts a text into a list of texts, in place of the one in that language if there is one. */
	public static void put(List<LocalizedText> texts, String language, String value) {
		for (LocalizedText text : texts)
			if (language.equalsIgnoreCase(text.getLanguage())) {
				text.setValue(value);
				return;
			}
		texts.add(text(language, value, null));
	}

	/** Makes a text; the state may be null where it is not known. */
	public static LocalizedText text(String language, String value, TextState state) {
		LocalizedText text = ModelFactory.eINSTANCE.createLocalizedText();
		text.setLanguage(language);
		text.setValue(value);
		if (state != null)
			text.setState(state);
		return text;
	}

	/** The reader's language, as the default locale gives it. */
	public static List<String> readersLanguages() {
		return List.of(Locale.getDefault().toLanguageTag());
	}

	private static String wider(String tag) {
		int hyphen = tag.lastIndexOf('-');
		return hyphen < 0 ? null : tag.substring(0, hyphen);
	}
}
