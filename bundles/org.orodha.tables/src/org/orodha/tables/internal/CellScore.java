// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.List;

/** How much of a table's cells has a plain meaning; cells that are cut at the wrong place have less. */
final class CellScore {

	private static final int CELLS = 20_000;
	private static final String FOREIGN = ",;\t|^~";

	private CellScore() {
	}

	static double of(List<RawRow> rows, String delimiter) {
		double sum = 0;
		int count = 0;
		for (RawRow row : rows) {
			for (String cell : row.cells()) {
				sum += score(cell, delimiter);
				count++;
			}
			if (count > CELLS)
				break;
		}
		return count == 0 ? 0 : sum / count;
	}

	private static double score(String cell, String delimiter) {
		if (cell.isBlank())
			return 0.85;
		if (Cells.kind(cell) != Cells.Kind.TEXT)
			return 1;
		boolean foreign = false;
		boolean plain = true;
		boolean quoted = cell.indexOf('"') >= 0 || cell.startsWith("'") || cell.endsWith("'");
		for (int at = 0; at < cell.length(); at++) {
			char c = cell.charAt(at);
			foreign |= FOREIGN.indexOf(c) >= 0 && delimiter.indexOf(c) < 0 && !spaced(cell, at);
			plain &= Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' || c == '.' || c == '/';
		}
		if (quoted)
			return 0.4;
		if (foreign)
			return 0.5;
		return plain ? 0.95 : 0.85;
	}

	/** A comma or semicolon that a space follows is one of a sentence. */
	private static boolean spaced(String cell, int at) {
		return at + 1 < cell.length() && cell.charAt(at + 1) == ' ';
	}
}
