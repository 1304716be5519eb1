// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.text.EditDistance;
import org.orodha.search.internal.Words.Word;

/**
 * A word that is searched for.
 *
 * @param text  the word without case and accents
 * @param stems its stems by language
 */
record WantedWord(String text, Map<String, String> stems) {

	/** How well a word of a text fits; the constants are the scores of the index, too. */
	static final float SAME = 4;
	static final float SAME_STEM = 3.5f;
	static final float BEGINNING = 2;
	static final float SLIP = 1;
	static final float SLIP_IN_STEM = 0.8f;
	static final float SLIP_IN_BEGINNING = 0.7f;
	/** How many times better it is in a name. */
	static final float IN_NAME = 2.5f;

	private static final int FORGIVEN_ONCE = 4;
	private static final int FORGIVEN_TWICE = 8;
	private static final int FORGIVEN_IN_BEGINNING = 5;

	static WantedWord of(String text) {
		Map<String, String> stems = new LinkedHashMap<>();
		for (String language : Words.STEMMED) {
			List<Word> stem = Words.stems(text, language);
			stems.put(language, stem.isEmpty() ? text : stem.get(0).text());
		}
		return new WantedWord(text, stems);
	}

	/** How many slips of typing are forgiven in the word. */
	int slips() {
		return text.length() >= FORGIVEN_TWICE ? 2 : text.length() >= FORGIVEN_ONCE ? 1 : 0;
	}

	/** Whether a slip is forgiven in a word that is not typed to its end. */
	boolean forgivesInBeginning() {
		return text.length() >= FORGIVEN_IN_BEGINNING;
	}

	/** Whether a slip is forgiven in a stem. */
	static boolean forgivesInStem(String stem) {
		return stem.length() >= FORGIVEN_ONCE;
	}

	/**
	 * How well a word of a text fits; 0 where it does not.
	 *
	 * @param stem     the word's stem, or null where none is known
	 * @param language the language of the stem
	 * @param forgiving whether slips are forgiven
	 */
	float fit(String word, String stem, String language, boolean forgiving) {
		if (word.equals(text))
			return SAME;
		String mine = stem == null ? null : stems.get(language);
		if (stem != null && stem.equals(mine))
			return SAME_STEM;
		if (word.startsWith(text))
			return BEGINNING;
		if (!forgiving || slips() == 0)
			return 0;
		if (EditDistance.between(text, word) <= slips())
			return SLIP;
		if (stem != null && forgivesInStem(mine) && EditDistance.between(mine, stem) <= 1)
			return SLIP_IN_STEM;
		return forgivesInBeginning() && beginsLike(word) ? SLIP_IN_BEGINNING : 0;
	}

	private boolean beginsLike(String word) {
		for (int length = text.length() - 1; length <= text.length() + 1 && length <= word.length(); length++)
			if (EditDistance.between(text, word.substring(0, length)) <= 1)
				return true;
		return false;
	}
}
