// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

/** A page of a delivery's editor that can show a cell of the delivery's files. */
public interface CellRevealer {

	/**
	 * Shows a cell, and brings its page to the front.
	 *
	 * @param file   the name of the file as it was sent
	 * @param record the number of the row of data, from 1
	 * @param column the name of the column, or null where the whole row is meant
	 */
	void reveal(String file, long record, String column);

	/**
	 * Shows a cell of the row that begins on a line, and brings its page to the front.
	 *
	 * @param file   the name of the file as it was sent
	 * @param line   the line in the file, from 1
	 * @param column the name of the column
	 */
	void revealLine(String file, long line, String column);
}
