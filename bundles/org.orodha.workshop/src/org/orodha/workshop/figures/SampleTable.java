// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table as an agency sends it.
 *
 * @param columns their names, as the dataset describes them
 * @param rows    the values of each row, in the order of the columns; none of them holds a comma or a quotation mark
 */
public record SampleTable(List<String> columns, List<List<String>> rows) {

	public SampleTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The table as a file: comma-separated values in UTF-8, each line ended by a line feed. */
	public String csv() {
		StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
		rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
		return text.toString();
	}

	/** Gathers the rows of a table. */
	static final class Builder {

		private final List<String> columns;
		private final List<List<String>> rows = new ArrayList<>();

		/** @param columns without that of the observation status, which comes last */
		Builder(String... columns) {
			this.columns = new ArrayList<>(Arrays.asList(columns));
			this.columns.add("obs_status");
		}

		/** Adds a row of final figures. */
		Builder add(Object... values) {
			List<String> row = new ArrayList<>(Arrays.stream(values).map(Objects::toString).toList());
			row.add("A");
			rows.add(row);
			return this;
		}

		SampleTable build() {
			return new SampleTable(columns, rows);
		}
	}
}
