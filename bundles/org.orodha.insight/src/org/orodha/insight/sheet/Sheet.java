// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sheet;

import java.util.List;

import org.orodha.core.picture.Picture.Kind;

/**
 * A table as people read it: all texts are in the reader's language.
 *
 * @param title     what the table is about
 * @param about     how it came about: the day, the filter; empty for nothing to say
 * @param groupedBy what the rows are grouped by; empty where they are not
 * @param header    the names of the columns
 * @param rows      the rows, those of a group one after the other
 * @param legend    what the colours and signs of the cells mean; empty where there are none
 * @since 1.0
 */
public record Sheet(String title, String about, String groupedBy, List<String> header, List<Row> rows, List<Key> legend) {

	/**
	 * A row.
	 *
	 * @param group what it belongs to; empty where rows are not grouped
	 * @param cells a cell for each column
	 * @since 1.0
	 */
	public record Row(String group, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param text what it says, in as many lines as it has; empty for nothing
	 * @param kind how it is judged, and so coloured; its text says so as well
	 * @since 1.0
	 */
	public record Cell(String text, Kind kind) {

		/** A cell that is not judged. */
		public static Cell of(String text) {
			return new Cell(text, Kind.PLAIN);
		}
	}

	/**
	 * What a colour means.
	 *
	 * @param sign the letter or sign by which a cell's text says the same
	 * @since 1.0
	 */
	public record Key(Kind kind, String sign, String meaning) {

		/** The sign and what it means. */
		public String text() {
			return sign + " " + meaning;
		}
	}

	public Sheet {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
		legend = List.copyOf(legend);
	}

	/** The same table that says more of how it came about; the table itself for nothing. */
	public Sheet saying(String more) {
		return more.isEmpty() ? this
				: new Sheet(title, about.isEmpty() ? more : about + " " + more, groupedBy, header, rows, legend);
	}

	/** Whether the rows are grouped. */
	public boolean isGrouped() {
		return !groupedBy.isEmpty();
	}
}
