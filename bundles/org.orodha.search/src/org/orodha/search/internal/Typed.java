// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.search.internal.Words.Word;

/** What a person typed, taken apart. */
record Typed(List<Clause> clauses) {

	private static final Pattern CLAUSE = Pattern.compile("(-?)(?:([\\p{L}][\\p{L}-]*):)?(?:[\"“”«]([^\"“”»]*)[\"“”»]?|([^\\s\"“”«]+))");

	/**
	 * A word, or the words of a phrase.
	 *
	 * @param excluded whether elements with it are left out
	 * @param feature  the word before the colon; empty where there is none
	 * @param value    what stands after it, as it was typed
	 * @param phrase   whether the words stand beside each other in this order
	 */
	record Clause(boolean excluded, String feature, String value, boolean phrase) {

		List<String> words() {
			return Words.of(value).stream().map(Word::text).toList();
		}
	}

	static Typed of(String text) {
		List<Clause> clauses = new ArrayList<>();
		Matcher found = CLAUSE.matcher(text);
		while (found.find()) {
			boolean phrase = found.group(3) != null;
			clauses.add(new Clause(!found.group(1).isEmpty(), found.group(2) == null ? "" : found.group(2),
					phrase ? found.group(3) : found.group(4), phrase));
		}
		return new Typed(clauses);
	}
}
