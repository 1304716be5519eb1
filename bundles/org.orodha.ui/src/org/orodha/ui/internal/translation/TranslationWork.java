// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Suggestion;
import org.orodha.core.translation.TextPlace;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.TranslationMemory;
import org.orodha.core.translation.Translations;
import org.orodha.ui.OpenCatalogue;

/**
 * The texts of a catalogue that somebody works through. What was translated stays listed until other texts are chosen, so that
 * nothing moves below the hands.
 */
final class TranslationWork {

	private final OpenCatalogue catalogue;
	private final LanguagePair languages;
	private final TranslationFilter filter;
	private final Set<TextPlace> kept = new HashSet<>();
	private List<Translation> all;
	private List<Translation> chosen;
	private List<Translation> listed;
	private TranslationMemory memory;

	TranslationWork(OpenCatalogue catalogue, LanguagePair languages, TranslationFilter filter) {
		this.catalogue = catalogue;
		this.languages = languages;
		this.filter = filter;
		refresh();
	}

	/** Reads the catalogue again after a change. */
	void refresh() {
		all = Translations.of(catalogue.catalogue(), languages);
		chosen = all.stream().filter(filter::isAbout).toList();
		listed = chosen.stream().filter(text -> filter.states().contains(text.state()) || kept.contains(text.place())).toList();
		memory = null;
	}

	OpenCatalogue catalogue() {
		return catalogue;
	}

	/** All texts of the catalogue in the source language. */
	List<Translation> all() {
		return all;
	}

	/** The texts to be listed. */
	List<Translation> listed() {
		return listed;
	}

	/** How many of the chosen texts, whatever their state, are to be translated. */
	long open() {
		return chosen.stream().filter(text -> text.state().isOpen()).count();
	}

	/** How many texts are chosen, whatever their state. */
	int total() {
		return chosen.size();
	}

	List<Suggestion> suggestions(Translation text, int most) {
		if (memory == null)
			memory = TranslationMemory.of(all);
		return memory.suggestions(text, most);
	}

	/** Translates a text as one command that can be undone. */
	void translate(Translation text, String translation) {
		kept.add(text.place());
		text.translate(catalogue.catalogue(), translation);
		if (memory != null)
			memory.learn(text);
	}

	/** The position of the next text to translate after a listed one, going on from the beginning; below zero where none is left. */
	int next(int after) {
		for (int step = 1; step < listed.size(); step++) {
			int position = (after + step) % listed.size();
			if (listed.get(position).state().isOpen())
				return position;
		}
		return -1;
	}
}
