// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

/**
 * The part of a table that is on the screen. Rows are counted from 0.
 *
 * @param size    how many rows the table has
 * @param first   the first row shown
 * @param visible how many rows there is room for
 */
public record Window(long size, long first, int visible) {

	/** The greatest position of the control that shows where the window stands. */
	private static final int STEPS = Integer.MAX_VALUE / 2;

	public Window {
		first = Math.max(0, Math.min(first, size - visible));
	}

	/** The number of rows that are shown: fewer than there is room for where the table is short. */
	public int shown() {
		return (int) Math.min(visible, size - first);
	}

	/** Whether a row is shown. */
	public boolean holds(long row) {
		return row >= first && row < first + visible && row < size;
	}

	/** The window with another first row, as near to that row as the table allows. */
	public Window at(long row) {
		return new Window(size, row, visible);
	}

	/** The window with room for another number of rows. */
	public Window fitting(int rows) {
		return new Window(size, first, Math.max(1, rows));
	}

	/** The window moved by as little as shows a row. */
	public Window showing(long row) {
		return holds(row) ? this : at(row < first ? row : row - visible + 1);
	}

	/** The window moved so that a row is in its middle, unless it is shown already. */
	public Window centred(long row) {
		return holds(row) ? this : at(row - visible / 2);
	}

	/** How many rows a step of the control stands for: one, but for tables with more rows than it has steps. */
	private long rowsPerStep() {
		return size / STEPS + 1;
	}

	/** The greatest value of the control. */
	public int maximum() {
		return (int) Math.max(1, (size + rowsPerStep() - 1) / rowsPerStep());
	}

	/** How much of the control's range the window covers. */
	public int thumb() {
		return (int) Math.max(1, Math.min(maximum(), visible / rowsPerStep()));
	}

	/** Where the control stands. */
	public int position() {
		return (int) (first / rowsPerStep());
	}

	/** The window for a position of the control. */
	public Window positioned(int position) {
		return at(position >= maximum() - thumb() ? size - visible : position * rowsPerStep());
	}
}
