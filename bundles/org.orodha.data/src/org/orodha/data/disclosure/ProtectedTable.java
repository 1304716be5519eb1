// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of counts and which of them are hidden.
 *
 * @param table      the table
 * @param zerosShown whether counts of zero are shown
 * @param hidden     the status of every hidden cell; all others are shown
 */
public record ProtectedTable(CountTable table, boolean zerosShown, Map<List<String>, CellStatus> hidden) {

	public ProtectedTable {
		hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
		if (hidden.containsValue(CellStatus.SHOWN))
			throw new IllegalArgumentException("a hidden cell is not shown");
	}

	/** The status of a cell. */
	public CellStatus status(List<String> cell) {
		return hidden.getOrDefault(cell, CellStatus.SHOWN);
	}

	/** How many cells have a status. */
	public long count(CellStatus status) {
		if (status == CellStatus.SHOWN)
			return table.cells().size() - (long) hidden.size();
		return hidden.values().stream().filter(status::equals).count();
	}
}
