// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

/** How many slips of typing lie between two texts. */
public final class EditDistance {

	private EditDistance() {
	}

	/** The number of letters to insert, remove, replace or swap with the next (Damerau and Levenshtein). */
	public static int between(String a, String b) {
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
