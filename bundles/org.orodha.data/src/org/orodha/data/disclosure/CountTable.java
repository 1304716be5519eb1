// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.exchange.StatisticalTable;

/**
 * A table of counts with all of its totals. A cell is named by one code a dimension; {@link StatisticalTable#TOTAL} stands for
 * all members together. A cell that is not there is known to be zero.
 *
 * @param dimensions the names of the dimensions, one or more
 * @param cells      the counts, none negative
 */
public record CountTable(List<String> dimensions, Map<List<String>, Long> cells) {

	/** @throws IllegalArgumentException where a cell does not fit the dimensions, is negative or is not the sum of its parts */
	public CountTable {
		dimensions = List.copyOf(dimensions);
		cells = Collections.unmodifiableMap(sorted(cells));
		if (dimensions.isEmpty())
			throw new IllegalArgumentException("no dimensions");
		for (Map.Entry<List<String>, Long> cell : cells.entrySet())
			if (cell.getKey().size() != dimensions.size() || cell.getValue() < 0)
				throw new IllegalArgumentException("cell " + cell);
		if (!summed(dimensions.size(), details(cells)).equals(cells))
			throw new IllegalArgumentException("the totals are not the sums of the cells");
	}

	/** The table of some cells without totals, and of all totals that they have. */
	public static CountTable withTotals(List<String> dimensions, Map<List<String>, Long> details) {
		return new CountTable(dimensions, summed(dimensions.size(), details));
	}

	/** What is hidden must not depend on the order of a file: two tables that hide different cells give them away. */
	private static Map<List<String>, Long> sorted(Map<List<String>, Long> cells) {
		Map<List<String>, Long> sorted = new LinkedHashMap<>();
		cells.entrySet().stream().sorted(Map.Entry.comparingByKey(CountTable::compare))
				.forEach(cell -> sorted.put(cell.getKey(), cell.getValue()));
		return sorted;
	}

	private static int compare(List<String> one, List<String> other) {
		for (int dimension = 0; dimension < Math.min(one.size(), other.size()); dimension++) {
			int order = one.get(dimension).compareTo(other.get(dimension));
			if (order != 0)
				return order;
		}
		return Integer.compare(one.size(), other.size());
	}

	/** The count of a cell; 0 where it is not there. */
	public long count(List<String> cell) {
		return cells.getOrDefault(cell, 0L);
	}

	/** Every total that a cell without totals adds to, and the cell itself. */
	public static List<List<String>> totalsOf(List<String> cell) {
		List<List<String>> totals = new ArrayList<>(1 << cell.size());
		for (int mask = 0; mask < 1 << cell.size(); mask++) {
			List<String> total = new ArrayList<>(cell);
			for (int dimension = 0; dimension < cell.size(); dimension++)
				if ((mask & 1 << dimension) != 0)
					total.set(dimension, StatisticalTable.TOTAL);
			totals.add(List.copyOf(total));
		}
		return totals;
	}

	private static Map<List<String>, Long> details(Map<List<String>, Long> cells) {
		Map<List<String>, Long> details = new LinkedHashMap<>();
		cells.forEach((cell, count) -> {
			if (!cell.contains(StatisticalTable.TOTAL))
				details.put(cell, count);
		});
		return details;
	}

	private static Map<List<String>, Long> summed(int width, Map<List<String>, Long> details) {
		Map<List<String>, Long> sums = new LinkedHashMap<>();
		details.forEach((cell, count) -> {
			if (cell.size() != width)
				throw new IllegalArgumentException("cell " + cell);
			totalsOf(cell).forEach(total -> sums.merge(total, count, Long::sum));
		});
		return sums;
	}
}
