// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.text.EditDistance;

/** How the texts of a catalogue were translated so far. It knows what was there when it was made, and what it learnt since. */
public final class TranslationMemory {

	private static final int LEAST_LIKENESS = 60;
	private static final int EXACT = 100;
	/** Longer texts are compared by their words only. */
	private static final int LONGEST_COMPARED_BY_LETTERS = 400;

	private final Map<TextPlace, Entry> entries = new LinkedHashMap<>();
	private final Map<String, List<Entry>> byWord = new HashMap<>();

	private record Entry(TextPlace place, String source, String plain, Set<String> words, String translation) {
	}

	private TranslationMemory() {
	}

	/** Remembers those of the texts that are translated; outdated translations belong to another wording. */
	public static TranslationMemory of(List<Translation> translations) {
		TranslationMemory memory = new TranslationMemory();
		translations.forEach(memory::learn);
		return memory;
	}

	/** Remembers how a text stands now, in place of what it was before. */
	public void learn(Translation translation) {
		Entry before = entries.remove(translation.place());
		if (before != null)
			before.words().forEach(word -> byWord.get(word).remove(before));
		if (translation.state() == TranslationState.TRANSLATED)
			remember(translation);
	}

	private void remember(Translation translation) {
		String source = translation.source().strip();
		String plain = SentenceWords.plain(source);
		Entry entry = new Entry(translation.place(), source, plain, SentenceWords.of(plain), translation.target());
		entries.put(entry.place(), entry);
		entry.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry));
	}

	/**
	 * How the same text, or texts like it, were translated elsewhere: the most alike first, each translation once.
	 *
	 * @param most how many are given at most
	 */
	public List<Suggestion> suggestions(Translation wanted, int most) {
		String source = wanted.source().strip();
		String plain = SentenceWords.plain(source);
		Set<String> words = SentenceWords.of(plain);
		Map<String, Suggestion> byTranslation = new LinkedHashMap<>();
		shared(words).forEach((entry, common) -> {
			if (entry.place().equals(wanted.place()))
				return;
			int likeness = source.equals(entry.source()) ? EXACT : likeness(plain, words, entry, common);
			if (likeness >= LEAST_LIKENESS)
				byTranslation.merge(entry.translation(),
						new Suggestion(entry.source(), entry.translation(), entry.place().element(), likeness),
						(one, other) -> other.likeness() > one.likeness() ? other : one);
		});
		return byTranslation.values().stream().sorted(Comparator.comparingInt(Suggestion::likeness).reversed()).limit(most).toList();
	}

	/** The entries with a word in common, and how many they have, in the order in which they were remembered. */
	private Map<Entry, Integer> shared(Set<String> words) {
		Map<Entry, Integer> counted = new IdentityHashMap<>();
		for (String word : words)
			for (Entry entry : byWord.getOrDefault(word, List.of()))
				counted.merge(entry, 1, Integer::sum);
		Map<Entry, Integer> ordered = new LinkedHashMap<>();
		for (Entry entry : entries.values())
			if (counted.containsKey(entry))
				ordered.put(entry, counted.get(entry));
		return ordered;
	}

	/** By the words in common, or by the letters where these are more alike; never 100. */
	private static int likeness(String plain, Set<String> words, Entry entry, int common) {
		int byWords = 200 * common / (words.size() + entry.words().size());
		int longer = Math.max(plain.length(), entry.plain().length());
		int byLetters = byWords < LEAST_LIKENESS / 2 || longer > LONGEST_COMPARED_BY_LETTERS ? 0
				: 100 * (longer - EditDistance.between(plain, entry.plain())) / longer;
		return Math.min(EXACT - 1, Math.max(byWords, byLetters));
	}
}
