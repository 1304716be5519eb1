// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.List;
import java.util.Optional;

import org.orodha.data.ui.internal.grid.GridRows.Row;

/** Tells what is to be said about cells. Asked in the user interface's thread for each cell shown. */
@FunctionalInterface
public interface CellMarks {

	/** Nothing is to be said about any cell. */
	CellMarks NONE = (record, row, column) -> Optional.empty();

	/**
	 * What is to be said about a cell.
	 *
	 * @param record the number of the row of data, from 1
	 * @param column the name of the column
	 */
	Optional<CellMark> of(long record, Row row, String column);

	/** The cells in which something was found; cells that are only corrected are not among them. */
	default List<Found> found() {
		return List.of();
	}

	/**
	 * A cell in which something was found.
	 *
	 * @param record the number of the row of data, from 1
	 * @param column the name of the column
	 */
	record Found(long record, String column) {
	}
}
