// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.IOException;
import java.util.Optional;

/** Looks for the row that begins on a line of the file, or the last one before it. */
final class LineSearch implements Search {

	private final long line;
	private final int column;
	private GridCursor found;

	LineSearch(long line, int column) {
		this.line = line;
		this.column = column;
	}

	@Override
	public boolean step(GridRows source) throws IOException {
		long low = 0;
		long high = source.size() - 1;
		while (low < high) {
			long middle = (low + high + 1) / 2;
			if (source.rows(middle, 1).get(0).line() <= line)
				low = middle;
			else
				high = middle - 1;
		}
		found = new GridCursor(low, column);
		return true;
	}

	@Override
	public Optional<GridCursor> found() {
		return Optional.ofNullable(found);
	}

	@Override
	public long looked() {
		return 0;
	}
}
