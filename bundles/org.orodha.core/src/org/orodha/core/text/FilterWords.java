// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a filter. A text passes that has all of them or, where a word is not typed to its end, their beginnings or other parts, in
 * any order; case, accents and what is neither letter nor digit do not matter.
 *
 * @param words the words as {@link PlainText#words} writes them; empty for a filter that everything passes
 * @since 1.0
 */
public record FilterWords(List<String> words) {

	public FilterWords {
		words = List.copyOf(words);
	}

	/** The words that somebody typed; a text without any lets everything pass. */
	public static FilterWords of(String typed) {
		return new FilterWords(Stream.of(PlainText.words(typed).split(" ")).filter(word -> !word.isEmpty()).toList());
	}

	/** Whether nothing is sought, so that a text need not be made to be looked at. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether a text has all of them. */
	public boolean areIn(String text) {
		String plain = PlainText.words(text);
		return words.stream().allMatch(plain::contains);
	}
}
