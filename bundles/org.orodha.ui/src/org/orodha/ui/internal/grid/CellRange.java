// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

/**
 * The cells that are chosen: a block from the cell at which choosing began to the one that the cursor is at.
 *
 * @param whole whether whole rows are chosen
 */
record CellRange(int anchorRow, int anchorColumn, int row, int column, boolean whole) {

	static final CellRange NONE = new CellRange(-1, -1, -1, -1, false);

	static CellRange at(int row, int column) {
		return new CellRange(row, column, row, column, false);
	}

	static CellRange rows(int anchor, int row) {
		return new CellRange(anchor, 0, row, 0, true);
	}

	CellRange to(int toRow, int toColumn) {
		return new CellRange(anchorRow, anchorColumn, toRow, toColumn, whole);
	}

	boolean isNone() {
		return row < 0;
	}

	int top() {
		return Math.min(anchorRow, row);
	}

	int bottom() {
		return Math.max(anchorRow, row);
	}

	int left() {
		return whole ? 0 : Math.min(anchorColumn, column);
	}

	int right(int columns) {
		return whole ? columns - 1 : Math.max(anchorColumn, column);
	}

	boolean contains(int someRow, int someColumn) {
		return someRow >= top() && someRow <= bottom() && (whole || someColumn >= left() && someColumn <= Math.max(anchorColumn, column));
	}
}
