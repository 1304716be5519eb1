// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.data.internal.disclosure.Hypercube.Corner;

/**
 * The hypercubes of a table: a second code for every dimension, and the cells that the first and second codes name together.
 * Between two members of a dimension counts move against each other; between a member and the total they move together.
 */
public final class Hypercubes {

	/** How many values a hidden count must have as far as readers can tell. */
	public static final int VALUES = 5;
	/** How many neighbours along one dimension are tried before the total. */
	private static final int NEIGHBOURS = 12;

	/** How many totals without a fitting neighbour are tried through their parts. */
	private static final int PARTS = 200;

	private final Movable counts;
	private final List<Map<List<String>, List<String>>> lines = new ArrayList<>();

	/** @param counts the counts; more of them may be hidden while the hypercubes are in use */
	public Hypercubes(Movable counts) {
		this.counts = counts;
		for (int dimension = 0; dimension < counts.dimensions(); dimension++)
			lines.add(lines(dimension));
	}

	/** A hypercube of hidden cells only on which the cell's count can have {@link #VALUES} values. */
	public Optional<Hypercube> hidden(List<String> cell) {
		return new Search(cell, true).run();
	}

	/** The hypercube on which the cell's count can have so many values that hides the least counts that are now shown. */
	public Optional<Hypercube> cheapest(List<String> cell) {
		return new Search(cell, false).run().or(() -> throughTotals(cell));
	}

	/** The codes that stand in each line of the table along a dimension; a line is named by a cell with null there. */
	private Map<List<String>, List<String>> lines(int dimension) {
		Map<List<String>, List<String>> result = new HashMap<>();
		for (List<String> cell : counts.cells())
			result.computeIfAbsent(with(cell, dimension, null), line -> new ArrayList<>()).add(cell.get(dimension));
		return result;
	}

	/** A hypercube between a cell and all of its totals, or for a total one of its parts: all counts rise together. */
	private Optional<Hypercube> throughTotals(List<String> cell) {
		return counts.cells().stream().filter(part -> isPart(part, cell)).limit(PARTS).map(part -> between(cell, part))
				.filter(cube -> cube.values() >= VALUES && cube.corners().stream().allMatch(corner -> usable(corner.cell(), false)))
				.findFirst();
	}

	private Hypercube between(List<String> cell, List<String> part) {
		List<Corner> corners = List.of(new Corner(cell, true));
		for (int dimension = 0; dimension < cell.size(); dimension++)
			if (!counts.isFlat(dimension))
				corners = doubled(corners, dimension, cell.get(dimension),
						isTotal(cell, dimension) ? part.get(dimension) : StatisticalTable.TOTAL);
		return measured(corners);
	}

	private boolean isPart(List<String> part, List<String> whole) {
		for (int dimension = 0; dimension < whole.size(); dimension++)
			if (!counts.isFlat(dimension) && isTotal(part, dimension)
					|| !isTotal(whole, dimension) && !whole.get(dimension).equals(part.get(dimension)))
				return false;
		return true;
	}

	private boolean usable(List<String> cell, boolean hiddenOnly) {
		return counts.isHidden(cell) || !hiddenOnly && counts.mayHide(cell);
	}

	private static boolean isTotal(List<String> cell, int dimension) {
		return StatisticalTable.TOTAL.equals(cell.get(dimension));
	}

	private static List<Corner> doubled(List<Corner> corners, int dimension, String first, String second) {
		boolean against = !first.equals(StatisticalTable.TOTAL) && !second.equals(StatisticalTable.TOTAL);
		List<Corner> result = new ArrayList<>(corners);
		for (Corner corner : corners)
			result.add(new Corner(with(corner.cell(), dimension, second), corner.same() != against));
		return result;
	}

	private Hypercube measured(List<Corner> corners) {
		long down = Long.MAX_VALUE;
		long up = Long.MAX_VALUE;
		for (Corner corner : corners) {
			down = Math.min(down, corner.same() ? counts.down(corner.cell()) : counts.up(corner.cell()));
			up = Math.min(up, corner.same() ? counts.up(corner.cell()) : counts.down(corner.cell()));
		}
		return new Hypercube(corners, down, up);
	}

	private static List<String> with(List<String> cell, int dimension, String code) {
		List<String> changed = new ArrayList<>(cell);
		changed.set(dimension, code);
		return changed;
	}

	private long cost(List<String> cell) {
		return counts.isHidden(cell) ? 0 : counts.cost(cell);
	}

	/** A depth-first search, dimension by dimension, that gives up branches dearer than the best found. */
	private final class Search {

		private final List<String> cell;
		private final boolean hiddenOnly;
		private Hypercube best;
		private long bestCost = Long.MAX_VALUE;

		Search(List<String> cell, boolean hiddenOnly) {
			this.cell = cell;
			this.hiddenOnly = hiddenOnly;
		}

		Optional<Hypercube> run() {
			if (measured(List.of(new Corner(cell, true))).values() >= VALUES)
				descend(0, List.of(new Corner(cell, true)), 0);
			return Optional.ofNullable(best);
		}

		private void descend(int dimension, List<Corner> corners, long cost) {
			if (dimension == cell.size()) {
				best = measured(corners);
				bestCost = cost;
				return;
			}
			if (counts.isFlat(dimension)) {
				descend(dimension + 1, corners, cost);
				return;
			}
			for (String code : neighbours(dimension)) {
				List<Corner> more = doubled(corners, dimension, cell.get(dimension), code);
				long further = cost;
				for (Corner corner : more.subList(corners.size(), more.size()))
					further += usable(corner.cell(), hiddenOnly) ? cost(corner.cell()) : Long.MAX_VALUE / 64;
				if (further < bestCost && further < Long.MAX_VALUE / 64 && measured(more).values() >= VALUES)
					descend(dimension + 1, more, further);
				if (bestCost == 0)
					return;
			}
		}

		private Set<String> neighbours(int dimension) {
			List<String> line = lines.get(dimension).getOrDefault(with(cell, dimension, null), List.of());
			List<String> candidates = line.stream().filter(code -> !code.equals(cell.get(dimension)))
					.filter(code -> usable(with(cell, dimension, code), hiddenOnly))
					.filter(code -> measured(doubled(List.of(new Corner(cell, true)), dimension, cell.get(dimension), code))
							.values() >= VALUES)
					.sorted(Comparator.comparingLong(code -> cost(with(cell, dimension, code)))).toList();
			Set<String> chosen = new LinkedHashSet<>(
					hiddenOnly ? candidates : candidates.subList(0, Math.min(NEIGHBOURS, candidates.size())));
			if (candidates.contains(StatisticalTable.TOTAL))
				chosen.add(StatisticalTable.TOTAL);
			return chosen;
		}
	}
}
