// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.List;

/**
 * A table whose first row, and first column where it says so, head the others.
 *
 * @param caption   what it shows
 * @param columns   the columns
 * @param rows      the rows, each with a cell for every column
 * @param rowHeader whether the first cell of a row heads the row
 * @since 1.0
 */
public record Table(Text caption, List<Column> columns, List<List<Cell>> rows, boolean rowHeader) implements Block {

	/**
	 * A column.
	 *
	 * @param heading what it shows
	 * @param width   its share of the table's width, beside those of the others
	 * @param centred whether its cells stand in its middle
	 * @since 1.0
	 */
	public record Column(Text heading, int width, boolean centred) {

		/** A column whose cells begin at its left. */
		public static Column of(String heading, int width) {
			return new Column(Text.of(heading), width, false);
		}

		/** A column of letters or figures, which stand in its middle. */
		public static Column centred(Text heading, int width) {
			return new Column(heading, width, true);
		}
	}

	/**
	 * A cell.
	 *
	 * @param lines what it says, one paragraph or more
	 * @since 1.0
	 */
	public record Cell(List<Text> lines) {

		public Cell {
			lines = lines.stream().filter(line -> !line.isEmpty()).toList();
		}

		/** A cell of one line. */
		public static Cell of(Text line) {
			return new Cell(List.of(line));
		}

		/** A cell of words in the document's language. */
		public static Cell of(String words) {
			return of(Text.of(words));
		}
	}

	public Table {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<Cell> row : rows)
			if (row.size() != columns.size())
				throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
	}
}
