// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.sop.redline.Redline.Fate;
import org.orodha.sop.redline.Redline.Piece;

/** Compares two texts word by word. */
public final class Words {

	private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)|(?=\\s)|(?<=[,;.])|(?=[,;.])");
	/** Longer ones are compared as a whole, since comparing takes as long as the product of their numbers of words. */
	private static final int MOST_WORDS = 4000;

	private Words() {
	}

	/** Both texts as one: what was taken out, what was put in, what was kept. */
	public static List<Piece> compare(String before, String after) {
		List<String> earlier = split(before);
		List<String> later = split(after);
		List<Piece> pieces = new ArrayList<>();
		List<String> kept = earlier.size() > MOST_WORDS || later.size() > MOST_WORDS ? List.of() : Sequences.common(earlier, later);
		int left = 0;
		int right = 0;
		for (String word : kept) {
			int leftEnd = left + earlier.subList(left, earlier.size()).indexOf(word);
			int rightEnd = right + later.subList(right, later.size()).indexOf(word);
			add(pieces, Fate.REMOVED, earlier.subList(left, leftEnd));
			add(pieces, Fate.ADDED, later.subList(right, rightEnd));
			add(pieces, Fate.SAME, List.of(word));
			left = leftEnd + 1;
			right = rightEnd + 1;
		}
		add(pieces, Fate.REMOVED, earlier.subList(left, earlier.size()));
		add(pieces, Fate.ADDED, later.subList(right, later.size()));
		return pieces;
	}

	private static List<String> split(String text) {
		return text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
	}

	private static void add(List<Piece> pieces, Fate fate, List<String> words) {
		if (words.isEmpty())
			return;
		String text = String.join("", words);
		if (!pieces.isEmpty() && pieces.getLast().fate() == fate)
			text = pieces.removeLast().text() + text;
		pieces.add(new Piece(fate, text));
	}
}
