// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The counts of one table.
 *
 * @param dimensions the number of dimensions
 * @param counts     the counts by cell, in an order that does not depend on a file
 * @param flat       the dimensions over which there are no totals
 * @param hidden     whether a cell is hidden
 * @param known      whether readers know the count of a cell from elsewhere
 * @param zerosShown whether counts of zero are shown
 */
public record TableCounts(int dimensions, Map<List<String>, Long> counts, Set<Integer> flat, Predicate<List<String>> hidden,
		Predicate<List<String>> known, boolean zerosShown) implements Movable {

	@Override
	public Set<List<String>> cells() {
		return counts.keySet();
	}

	@Override
	public boolean isFlat(int dimension) {
		return flat.contains(dimension);
	}

	@Override
	public boolean isHidden(List<String> cell) {
		return hidden.test(cell) && !known.test(cell);
	}

	@Override
	public boolean mayHide(List<String> cell) {
		return cost(cell) > 0 && !known.test(cell);
	}

	@Override
	public long cost(List<String> cell) {
		return counts.getOrDefault(cell, 0L);
	}

	@Override
	public long down(List<String> cell) {
		return Math.max(0, cost(cell) - (zerosShown ? 1 : 0));
	}

	@Override
	public long up(List<String> cell) {
		return Long.MAX_VALUE;
	}
}
