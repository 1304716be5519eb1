// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.orodha.data.ui.internal.grid.GridRows.Row;

/** Looks for the next cell that holds some characters, whatever their case, from a cell on and round to it again. */
public final class TextSearch implements Search {

	private static final int ROWS = 4000;

	private final String text;
	private final GridCursor start;
	private final boolean forward;
	private final long size;
	private long looked;
	private GridCursor found;

	/**
	 * @param row    the row to begin in, from 0
	 * @param column the column after which it begins, from 0; before which, where it looks back
	 */
	public TextSearch(String text, long row, int column, boolean forward, long size) {
		this.text = text.toLowerCase(Locale.ROOT);
		this.start = new GridCursor(row, column);
		this.forward = forward;
		this.size = size;
	}

	@Override
	public boolean step(GridRows source) throws IOException {
		long left = size + 1 - looked;
		if (left <= 0 || found != null)
			return true;
		long at = Math.floorMod(start.row() + (forward ? looked : -looked), size);
		long count = Math.min(Math.min(ROWS, left), forward ? size - at : at + 1);
		List<Row> rows = source.rows(forward ? at : at - count + 1, (int) count);
		for (int index = 0; index < rows.size() && found == null; index++, looked++)
			look(rows.get(forward ? index : rows.size() - 1 - index), forward ? at + index : at - index);
		return found != null || rows.isEmpty() || looked > size;
	}

	private void look(Row row, long number) {
		int last = row.cells().size() - 1;
		boolean begins = looked == 0;
		boolean ends = looked == size;
		int from = begins && forward ? start.column() + 1 : ends && !forward ? start.column() : 0;
		int to = begins && !forward ? start.column() - 1 : ends && forward ? start.column() : last;
		IntStream columns = IntStream.rangeClosed(from, Math.min(to, last));
		(forward ? columns : columns.map(column -> from + Math.min(to, last) - column))
				.filter(column -> row.cell(column).toLowerCase(Locale.ROOT).contains(text)).findFirst()
				.ifPresent(column -> found = new GridCursor(number, column));
	}

	@Override
	public Optional<GridCursor> found() {
		return Optional.ofNullable(found);
	}

	@Override
	public long looked() {
		return looked;
	}
}
