package org.orodha.core.table;

import java.util.Map;

import org.orodha.core.findings.Place;

/** One row of a table. */
public final class Row {

	private final Place place;
	private final String[] fields;
	private final Map<String, Integer> columns;

	Row(Place place, String[] fields, Map<String, Integer> columns) {
		this.place = place;
		this.fields = fields;
		this.columns = columns;
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
		return fields[position].strip();
	}
}
