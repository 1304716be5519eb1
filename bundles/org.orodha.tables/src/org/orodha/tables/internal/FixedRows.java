// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.orodha.tables.LoadLimits;

/** Reads fixed width text; fields lose the spaces around them, the last one takes what is left of the line. */
final class FixedRows implements RowSource {

	private final CharWindow window;
	private final List<Integer> widths;
	private final LoadLimits limits;
	private int position;
	private long line = 1;

	FixedRows(Reader reader, List<Integer> widths, LoadLimits limits) {
		window = new CharWindow(reader, limits.fieldCharacters());
		this.widths = widths;
		this.limits = limits;
	}

	@Override
	public RawRow next() throws IOException {
		position = window.mark(position);
		int end = position;
		int c = window.at(end);
		if (c == CharWindow.END)
			return null;
		while (c != CharWindow.END && c != '\n' && c != '\r') {
			c = window.at(++end);
			if (window.exceeds(position, end))
				throw new TooLargeException(TooLargeException.FIELD, line, limits.fieldCharacters());
		}
		String text = window.text(position, end);
		position = end + (c == CharWindow.END ? 0 : c == '\r' && window.at(end + 1) == '\n' ? 2 : 1);
		return new RawRow(cut(text), line++, null);
	}

	private List<String> cut(String text) {
		List<String> cells = new ArrayList<>(widths.size());
		int from = 0;
		for (int column = 0; column < widths.size(); column++) {
			boolean last = column + 1 == widths.size();
			int to = last ? text.length() : Math.min(text.length(), from + widths.get(column));
			cells.add(from < to ? text.substring(from, to).strip() : "");
			from += widths.get(column);
		}
		return cells;
	}

	@Override
	public void close() throws IOException {
		window.close();
	}
}
