// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The code that somebody may have meant. */
public final class Nearest {

	private static final int LONGEST = 40;

	private Nearest() {
	}

	/** The code that differs from a value by blanks, the case of letters, or one letter in four at most. */
	public static Optional<String> of(String value, Collection<String> codes) {
		if (value == null || value.length() > LONGEST)
			return Optional.empty();
		String wanted = normal(value);
		String nearest = null;
		int least = 1 + wanted.length() / 4;
		for (String code : codes) {
			String candidate = normal(code);
			if (candidate.equals(wanted))
				return Optional.of(code);
			if (wanted.length() >= 4 && Math.abs(candidate.length() - wanted.length()) < least) {
				int distance = distance(wanted, candidate);
				if (distance < least) {
					least = distance;
					nearest = code;
				}
			}
		}
		return Optional.ofNullable(nearest);
	}

	private static String normal(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	/** The number of letters to insert, remove, replace or swap with the next (Damerau and Levenshtein). */
	private static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] previous = new int[b.length() + 1];
		for (int column = 0; column <= b.length(); column++)
			previous[column] = column;
		for (int row = 1; row <= a.length(); row++) {
			int[] current = new int[b.length() + 1];
			current[0] = row;
			for (int column = 1; column <= b.length(); column++) {
				int replace = previous[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replace, 1 + Math.min(previous[column], current[column - 1]));
				if (row > 1 && column > 1 && a.charAt(row - 1) == b.charAt(column - 2) && a.charAt(row - 2) == b.charAt(column - 1))
					current[column] = Math.min(current[column], 1 + beforeLast[column - 2]);
			}
			beforeLast = previous;
			previous = current;
		}
		return previous[b.length()];
	}
}
