// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a table, read when they are asked for. One thread at a time reads; it may take as long as the disk does. */
public interface GridRows extends Closeable {

	/**
	 * One row of data.
	 *
	 * @param line  the line in the file on which it begins, from 1
	 * @param cells its values as texts, in the order of the columns; may be fewer or more than there are columns
	 */
	record Row(long line, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		/** The value in a column; empty where the row has none. */
		String cell(int column) {
			return column < cells.size() ? cells.get(column) : "";
		}
	}

	/** How many rows of data there are. */
	long size();

	/** The names of the columns, in order. */
	List<String> columns();

	/** Whether a column holds figures, which stand below each other by their last digits. */
	default boolean isFigure(int column) {
		return false;
	}

	/**
	 * Reads some rows.
	 *
	 * @param first the number of the first row, from 0
	 * @param count how many; fewer are given at the end of the table
	 * @throws IOException where the file cannot be read or is no longer what it was
	 */
	List<Row> rows(long first, int count) throws IOException;
}
