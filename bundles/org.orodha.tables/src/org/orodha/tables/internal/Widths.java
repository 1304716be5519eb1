// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many fields a table's rows have. */
final class Widths {

	private Widths() {
	}

	/**
	 * The most frequent width of the rows that hold something; the larger of two that are as frequent. Rows with one field are
	 * titles and notes, however many they are, where they stand only before and after rows with more.
	 */
	static int modal(List<RawRow> rows) {
		List<RawRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
		int first = 0;
		int last = filled.size() - 1;
		while (first < last && filled.get(first).width() == 1)
			first++;
		while (last > first && filled.get(last).width() == 1)
			last--;
		List<RawRow> block = filled.subList(first, last + 1);
		boolean framed = block.size() > 1 && block.stream().allMatch(row -> row.width() > 1);
		return frequent(framed ? block : filled);
	}

	private static int frequent(List<RawRow> rows) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (RawRow row : rows)
			counts.merge(row.width(), 1, Integer::sum);
		int width = 1;
		int count = 0;
		for (Map.Entry<Integer, Integer> entry : counts.entrySet())
			if (entry.getValue() > count || entry.getValue() == count && entry.getKey() > width) {
				width = entry.getKey();
				count = entry.getValue();
			}
		return width;
	}

	/** The width of a sheet's table: that of its header, since rows end with their last cell that holds something. */
	static int ofSheet(List<RawRow> rows) {
		int modal = modal(rows);
		return rows.stream().mapToInt(RawRow::width).filter(width -> width >= modal).findFirst().orElse(modal);
	}
}
