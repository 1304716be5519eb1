// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.data.internal.disclosure.Movable;

/**
 * The counts of an earlier release, those of a new one and what lies between them, as a table with one more dimension: the new
 * counts are the totals of the earlier ones and the changes. A change is published nowhere, but can be computed where both counts
 * are shown. Readers are assumed to know where a count did not change, and which way one changed.
 */
final class ReleasePair implements Movable {

	private static final String EARLIER = "earlier";
	private static final String CHANGE = "change";

	private final int dimensions;
	private final Set<Integer> flat;
	private final Map<List<String>, Count> cells = new LinkedHashMap<>();
	private final Map<List<String>, Long> changes = new HashMap<>();

	/** The one side: counts by the codes of the dimensions that both have. */
	record Side(Map<List<String>, Long> counts, Predicate<List<String>> hidden, Predicate<List<String>> known,
			boolean zerosShown) {
	}

	private record Count(Side side, List<String> codes, long count) {
	}

	/** @param flat the dimensions over which one side has no totals */
	ReleasePair(int dimensions, Set<Integer> flat, Side earlier, Side now) {
		this.dimensions = dimensions;
		this.flat = flat;
		Map<List<String>, Long> changed = new TreeMap<>(Codes.ORDER);
		now.counts().forEach((codes, count) -> changed.put(codes, count));
		earlier.counts().forEach((codes, count) -> changed.merge(codes, -count, Long::sum));
		for (Map.Entry<List<String>, Long> change : changed.entrySet()) {
			List<String> codes = change.getKey();
			if (now.counts().containsKey(codes))
				cells.put(with(codes, StatisticalTable.TOTAL), new Count(now, codes, now.counts().get(codes)));
			if (earlier.counts().containsKey(codes))
				cells.put(with(codes, EARLIER), new Count(earlier, codes, earlier.counts().get(codes)));
			if (change.getValue() != 0) {
				cells.put(with(codes, CHANGE), new Count(null, codes, change.getValue()));
				changes.put(codes, change.getValue());
			}
		}
	}

	/** Whether nothing changed between the releases. */
	boolean isSame() {
		return changes.isEmpty();
	}

	/** The hidden counts of both releases, and the changes too small to be shown of what both have. */
	Set<List<String>> targets(int threshold) {
		Set<List<String>> targets = new HashSet<>();
		cells.forEach((cell, count) -> {
			if (count.side() != null ? isHidden(cell)
					: Math.abs(count.count()) < threshold && cells.containsKey(with(count.codes(), EARLIER))
							&& cells.containsKey(with(count.codes(), StatisticalTable.TOTAL)))
				targets.add(cell);
		});
		return targets;
	}

	/** The codes of a cell without its release. */
	List<String> codes(List<String> cell) {
		return cells.get(cell).codes();
	}

	private static List<String> with(List<String> codes, String release) {
		List<String> cell = new ArrayList<>(codes);
		cell.add(release);
		return List.copyOf(cell);
	}

	@Override
	public Set<List<String>> cells() {
		return cells.keySet();
	}

	@Override
	public int dimensions() {
		return dimensions + 1;
	}

	@Override
	public boolean isFlat(int dimension) {
		return flat.contains(dimension);
	}

	@Override
	public boolean isHidden(List<String> cell) {
		Count count = cells.get(cell);
		return count != null && (count.side() == null
				|| count.side().hidden().test(count.codes()) && !count.side().known().test(count.codes()));
	}

	@Override
	public boolean mayHide(List<String> cell) {
		Count count = cells.get(cell);
		return count != null && StatisticalTable.TOTAL.equals(cell.getLast()) && count.count() > 0
				&& !count.side().known().test(count.codes());
	}

	@Override
	public long cost(List<String> cell) {
		return cells.containsKey(cell) ? Math.abs(cells.get(cell).count()) : 0;
	}

	@Override
	public long down(List<String> cell) {
		Count count = cells.get(cell);
		if (count == null)
			return 0;
		if (count.side() != null)
			return Math.max(0, count.count() - (count.side().zerosShown() ? 1 : 0));
		return count.count() > 0 ? count.count() - 1 : Long.MAX_VALUE;
	}

	@Override
	public long up(List<String> cell) {
		Count count = cells.get(cell);
		return count == null ? 0 : count.side() != null || count.count() > 0 ? Long.MAX_VALUE : -count.count() - 1;
	}
}
