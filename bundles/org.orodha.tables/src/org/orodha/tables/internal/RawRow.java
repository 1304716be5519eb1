// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.orodha.tables.LoadRule;

/**
 * A row of a file, whatever it is good for.
 *
 * @param cells its fields
 * @param line  the line it begins in, from 1
 * @param lines how many lines it has
 * @param fault what is wrong with the way it is written, or null
 */
record RawRow(List<String> cells, long line, int lines, LoadRule fault) {

	/** A row of one line. */
	RawRow(List<String> cells, long line, LoadRule fault) {
		this(cells, line, 1, fault);
	}

	/** How many fields hold something. */
	int filled() {
		int count = 0;
		for (String cell : cells)
			if (!cell.isBlank())
				count++;
		return count;
	}

	boolean isBlank() {
		for (String cell : cells)
			if (!cell.isBlank())
				return false;
		return true;
	}

	int width() {
		return cells.size();
	}

	/** The field of a column, empty where the row is too short. */
	String cell(int column) {
		return column < cells.size() ? cells.get(column) : "";
	}

	/** The row with empty fields up to a width, unless it is blank. */
	RawRow padded(int width) {
		if (cells.isEmpty() || cells.size() >= width)
			return this;
		List<String> padded = new ArrayList<>(cells);
		padded.addAll(Collections.nCopies(width - cells.size(), ""));
		return new RawRow(padded, line, lines, fault);
	}
}
