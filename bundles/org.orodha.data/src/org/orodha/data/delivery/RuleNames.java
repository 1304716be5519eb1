// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.LocalizedText;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;

/** What the rules of a dataset ask for, in the languages that the catalogue words them in. */
final class RuleNames implements BiFunction<String, Locale, Optional<String>> {

	private final List<Rule> rules;

	RuleNames(Catalogue catalogue, Dataset dataset) {
		rules = catalogue.all(Ruleset.class).stream().filter(set -> set.getDataset() == dataset)
				.flatMap(set -> set.getRules().stream()).toList();
	}

	@Override
	public Optional<String> apply(String code, Locale language) {
		return rules.stream().filter(rule -> code.equals(rule.getCode())).findFirst()
				.flatMap(rule -> text(rule.getDescription(), language).or(() -> text(rule.getName(), language)));
	}

	private static Optional<String> text(List<LocalizedText> texts, Locale language) {
		return Texts.exactly(texts, language.toLanguageTag()).or(() -> Texts.exactly(texts, language.getLanguage()));
	}
}
