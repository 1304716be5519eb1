// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.LinkedHashSet;
import java.util.Set;

import org.orodha.core.text.PlainText;

/** Sentences as they are compared: without accents, case and what stands between the words. */
final class SentenceWords {

	private SentenceWords() {
	}

	/** The words with one blank between them. */
	static String plain(String sentence) {
		return PlainText.words(sentence);
	}

	/** Each word once; of a {@linkplain #plain plain} sentence. */
	static Set<String> of(String plain) {
		Set<String> words = new LinkedHashSet<>();
		for (String word : plain.split(" "))
			if (!word.isEmpty())
				words.add(word);
		return words;
	}
}
