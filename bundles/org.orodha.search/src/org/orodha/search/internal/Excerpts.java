// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.orodha.search.Excerpt;
import org.orodha.search.Range;
import org.orodha.search.internal.Wanted.Phrase;
import org.orodha.search.internal.Words.Word;

/** Finds among the texts of an element the one that was searched for, and the words in it. */
final class Excerpts {

	private static final int LONGEST = 160;
	/** Up to here the first word is seen without leaving out what stands before it. */
	private static final int SEEN = 60;
	private static final int BEFORE = 25;

	private final Wanted wanted;
	private final Set<String> languages;
	private final boolean forgiving;

	/** @param forgiving whether slips of typing are forgiven */
	Excerpts(Wanted wanted, boolean forgiving) {
		this.wanted = wanted;
		languages = wanted.filter().languages();
		this.forgiving = forgiving;
	}

	/** A text with the words in it. */
	private record Fitting(ElementText text, float score, List<Range> matches) {
	}

	/** The text that fits best; of several the first. */
	Excerpt of(List<ElementText> texts) {
		Fitting best = null;
		for (ElementText text : texts) {
			if (!languages.isEmpty() && languages.stream().map(Words::main).noneMatch(Words.main(text.language())::equals))
				continue;
			Fitting fitting = fit(text);
			if (best == null || fitting.score() > best.score())
				best = fitting;
		}
		return best == null || best.matches().isEmpty() ? Excerpt.NONE : excerpt(best);
	}

	private Fitting fit(ElementText text) {
		List<Word> words = Words.of(text.value());
		String language = Words.stemmed(text.language());
		List<Word> stems = language.isEmpty() ? null : Words.stems(text.value(), language);
		boolean[] marked = new boolean[words.size()];
		float score = 0;
		for (WantedWord word : wanted.words())
			score += mark(word, words, stems, language, forgiving, marked);
		for (Phrase phrase : wanted.phrases())
			if (!phrase.excluded() && (phrase.features().isEmpty() || phrase.features().stream().anyMatch(text.path()::contains)))
				score += phrase.typing() ? markBeginnings(phrase.words(), words, marked) : markPhrase(phrase.words(), words, marked);
		if (score > 0)
			for (WantedWord word : wanted.little())
				score += mark(word, words, stems, language, false, marked) / 100;
		boolean name = text.path().equals(List.of("name"));
		return new Fitting(text, name ? score * WantedWord.IN_NAME : score, ranges(words, marked));
	}

	private static float mark(WantedWord wanted, List<Word> words, List<Word> stems, String language, boolean forgiving, boolean... marked) {
		float best = 0;
		for (int each = 0; each < words.size(); each++) {
			float fit = wanted.fit(words.get(each).text(), stems == null ? null : stems.get(each).text(), language, forgiving);
			marked[each] |= fit > 0;
			best = Math.max(best, fit);
		}
		return best;
	}

	private static float markBeginnings(List<String> wanted, List<Word> words, boolean... marked) {
		float score = 0;
		for (int each = 0; each < words.size(); each++)
			for (String word : wanted)
				if (words.get(each).text().startsWith(word)) {
					marked[each] = true;
					score = WantedWord.SAME;
				}
		return score;
	}

	private static float markPhrase(List<String> phrase, List<Word> words, boolean... marked) {
		float score = 0;
		for (int start = 0; start + phrase.size() <= words.size(); start++)
			if (words.subList(start, start + phrase.size()).stream().map(Word::text).toList().equals(phrase)) {
				for (int each = 0; each < phrase.size(); each++)
					marked[start + each] = true;
				score = WantedWord.SAME * phrase.size();
			}
		return score;
	}

	private static List<Range> ranges(List<Word> words, boolean... marked) {
		List<Range> ranges = new ArrayList<>();
		for (int each = 0; each < marked.length; each++)
			if (marked[each])
				ranges.add(new Range(words.get(each).start(), words.get(each).end()));
		return ranges;
	}

	/** The text around the first of the words; line ends become blanks, so that places stay what they are. */
	private static Excerpt excerpt(Fitting fitting) {
		String text = fitting.text().value().replaceAll("\\s", " ");
		Range first = fitting.matches().get(0);
		int from = first.end() <= SEEN ? 0 : beginning(text, first.start());
		int to = end(text, from);
		String before = from > 0 ? "…" : "";
		String shown = before + text.substring(from, to) + (to < text.length() ? "…" : "");
		List<Range> matches = fitting.matches().stream().filter(range -> range.start() >= from && range.end() <= to)
				.map(range -> new Range(range.start() - from + before.length(), range.end() - from + before.length())).toList();
		return new Excerpt(fitting.text().path(), fitting.text().language(), shown, matches);
	}

	private static int beginning(String text, int match) {
		int blank = text.indexOf(' ', Math.max(0, match - BEFORE));
		return blank < 0 || blank >= match ? match : blank + 1;
	}

	private static int end(String text, int from) {
		if (text.length() - from <= LONGEST)
			return text.length();
		int blank = text.lastIndexOf(' ', from + LONGEST);
		return blank <= from + LONGEST / 2 ? from + LONGEST : blank;
	}
}
