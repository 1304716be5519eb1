// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cells of a file that are to be read as other values than those written in it.
 *
 * @param lines the values by the line on which the row begins, from 1, then by the name of the column, whatever the case of its
 *              letters; the empty text for an empty field
 */
public record CellCorrections(Map<Long, Map<String, String>> lines) {

	/** Every cell is read as it is written. */
	public static final CellCorrections NONE = new CellCorrections(Map.of());

	public CellCorrections {
		Map<Long, Map<String, String>> copy = new HashMap<>();
		lines.forEach((line, columns) -> columns.forEach((column, value) -> copy
				.computeIfAbsent(line, key -> new HashMap<>()).put(normal(column), Objects.requireNonNull(value))));
		lines = Map.copyOf(copy);
	}

	/** How a column's name is compared. */
	public static String normal(String column) {
		return column.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether every cell is read as it is written. */
	public boolean isEmpty() {
		return lines.isEmpty();
	}
}
