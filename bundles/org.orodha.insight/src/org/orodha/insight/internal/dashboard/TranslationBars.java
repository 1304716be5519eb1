// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.Translations;
import org.orodha.core.translation.TranslationState;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;

/** Counts the texts of each agency that are to be translated from the catalogue's first language to each of its others. */
public record TranslationBars(Readers readers, Agencies agencies) {

	/** The texts by language, then agency; what lacks nothing is left out. */
	public List<Bar> bars() {
		List<Bar> bars = new ArrayList<>();
		List<String> languages = readers.catalogue().languages();
		for (String target : languages.subList(1, languages.size())) {
			Name language = new Name(target, Locale.forLanguageTag(target).getDisplayLanguage());
			agencies.ordered(tallies(new LanguagePair(languages.getFirst(), target)))
					.forEach(tally -> bars.add(tally.getValue().bar(language, tally.getKey())));
		}
		return bars;
	}

	private Map<Name, Tally> tallies(LanguagePair languages) {
		Map<Name, Tally> tallies = new HashMap<>();
		for (Translation text : Translations.of(readers.catalogue(), languages))
			if (TranslationFilter.OPEN.test(text) && readers.maySee(text.place().owner(), text.place().feature()))
				tallies.computeIfAbsent(agencies.of(text.element()), each -> new Tally())
						.add(text.state() == TranslationState.MISSING ? Measure.MISSING : Measure.OUTDATED);
		return tallies;
	}
}
