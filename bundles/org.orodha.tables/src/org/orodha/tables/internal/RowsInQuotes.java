// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.tables.LoadLimits;
import org.orodha.tables.internal.Cells.Kind;

/**
 * Finds that a quote is never closed, however far the next one is: the lines that its field would take in are rows by
 * themselves. They are if most of them have the usual width and cells like those of the row read last.
 */
final class RowsInQuotes {

	private static final int PAIR = 2;
	private static final int WORDS = 3;
	private static final int PAIRS_OF_WORDS = 8;

	private final FieldParser single;
	private final int expected;
	private List<String> usual = List.of();
	private int rowStart;
	private int lines;
	private int rows;
	private int alike;

	/** @param expected how many fields rows usually have; below two, nothing is found */
	RowsInQuotes(CharWindow window, Separators separators, int expected, LoadLimits limits) {
		single = new FieldParser(window, separators, limits);
		this.expected = expected;
	}

	/** Takes a row that is written as it should be, as an example of the others. */
	void usual(List<String> cells) {
		usual = cells;
	}

	/** Begins with a quoted field of a row. */
	void begin(int start) {
		rowStart = start;
		lines = 0;
		rows = 0;
		alike = 0;
	}

	/** Takes the next line that the field would take in; whether it is known by now that they are rows by themselves. */
	boolean shows(int lineStart) throws IOException {
		if (expected < PAIR)
			return false;
		lines++;
		if (!isWide(lineStart))
			return false;
		Boolean like = like(single.cells());
		if (Boolean.FALSE.equals(like))
			return false;
		rows++;
		alike += like == null ? 0 : 1;
		if (2 * rows <= lines)
			return false;
		boolean pairs = expected == PAIR;
		return alike > 1 || alike == 1 && !pairs && isWide(rowStart) || rows >= (pairs ? PAIRS_OF_WORDS : WORDS);
	}

	private boolean isWide(int lineStart) throws IOException {
		try {
			return single.parse(lineStart, 0, false).size() == expected;
		} catch (TooLargeException noRow) {
			return false;
		}
	}

	/** Whether cells are of the kinds that the usual row has; null where only words show nothing. */
	private Boolean like(List<String> cells) {
		Boolean like = null;
		for (int column = 0; column < Math.min(usual.size(), cells.size()); column++) {
			Kind kind = Cells.kind(usual.get(column));
			if (kind == Kind.TEXT || kind == Kind.EMPTY)
				continue;
			Kind found = Cells.kind(cells.get(column));
			if (found == Kind.TEXT)
				return false;
			if (found == kind)
				like = true;
		}
		return like;
	}
}
