// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Place;

/** One row of a table. */
public final class Row {

	private final Place place;
	private final Map<String, Integer> columns;
	private final List<String> fields;

	/**
	 * @param place   the file and the line on which the row begins
	 * @param columns the position, from 0, of each column by its name
	 * @param fields  the row's fields, one for each column at least
	 */
	public Row(Place place, Map<String, Integer> columns, List<String> fields) {
		this.place = place;
		this.columns = columns;
		this.fields = List.copyOf(fields);
	}

	/** The file and the line, from 1, on which the row begins. */
	public Place place() {
		return place;
	}

	/** The file, line and column of one field. */
	public Place place(String column) {
		return place.column(column);
	}

	/**
	 * A field without the blanks around it; never null.
	 *
	 * @throws IllegalArgumentException where the table has no such column
	 */
	public String text(String column) {
		Integer position = columns.get(column);
		if (position == null)
			throw new IllegalArgumentException("no column " + column + " in " + columns.keySet());
		return fields.get(position).strip();
	}
}
