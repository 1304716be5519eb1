// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.List;
import java.util.Map;

import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A text of a package: plain, or by language with the empty text for the language that the package does not say. */
final class MultilingualText {

	private static final String TRANSLATIONS = OwnTerms.PREFIX + "translations";
	private static final String STATES = OwnTerms.PREFIX + "states";

	private MultilingualText() {
	}

	/** Puts the texts of a property into those of an element. */
	static void read(JsonNode object, String word, List<LocalizedText> texts, String language) {
		JsonNode translations = object.path(TRANSLATIONS).path(word);
		JsonNode value = object.path(word);
		if (translations.isEmpty())
			put(texts, language, value);
		for (JsonNode source : List.of(value, translations))
			for (Map.Entry<String, JsonNode> text : source.properties())
				put(texts, text.getKey().isEmpty() ? language : text.getKey(), text.getValue());
		for (LocalizedText text : texts) {
			TextState state = TextState.get(object.path(STATES).path(word).path(String.valueOf(text.getLanguage())).asText(""));
			if (state != null)
				text.setState(state);
		}
	}

	private static void put(List<LocalizedText> texts, String language, JsonNode value) {
		if (value.isTextual() && !value.asText().isBlank() && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"))
			Texts.put(texts, language, value.asText());
	}

	/** Writes texts: the one to show as the standard wants it, all of them by their languages where there are more. */
	static void write(ObjectNode object, String word, List<LocalizedText> texts, List<String> languages) {
		String shown = Texts.in(texts, languages);
		if (shown.isBlank())
			return;
		object.put(word, shown);
		boolean alone = texts.size() == 1 && languages.getFirst().equals(texts.getFirst().getLanguage());
		for (LocalizedText text : texts) {
			if (!alone)
				object.withObjectProperty(TRANSLATIONS).withObjectProperty(word).put(text.getLanguage(), text.getValue());
			if (text.isSetState())
				object.withObjectProperty(STATES).withObjectProperty(word).put(text.getLanguage(), text.getState().getLiteral());
		}
	}
}
