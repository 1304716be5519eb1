// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.List;

/** Rows of a sheet whose table does not begin in its first column, without the empty cells before it. */
final class Indented implements RowSource {

	private final RowSource rows;
	private final int columns;

	/** @param columns how many columns stand before the table */
	Indented(RowSource rows, int columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/** How many columns hold nothing in all rows of several cells. */
	static int of(List<RawRow> rows) {
		return rows.stream().filter(row -> row.filled() > 1).mapToInt(Indented::empty).min().orElse(0);
	}

	/** The row without the columns before the table. What stands there is kept: alone in the first column, else as it is. */
	static RawRow without(RawRow row, int columns) {
		int empty = Math.min(empty(row), columns);
		boolean alone = row.filled() == 1;
		if (columns == 0 || row.cells().isEmpty() || empty < columns && !alone)
			return row;
		int end = row.width();
		while (row.width() - end < columns - empty && row.cells().get(end - 1).isBlank())
			end--;
		return new RawRow(row.cells().subList(empty, end), row.line(), row.lines(), row.fault());
	}

	private static int empty(RawRow row) {
		int empty = 0;
		while (empty < row.width() && row.cells().get(empty).isBlank())
			empty++;
		return empty;
	}

	@Override
	public RawRow next() throws IOException {
		RawRow row = rows.next();
		return row == null ? null : without(row, columns);
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}
