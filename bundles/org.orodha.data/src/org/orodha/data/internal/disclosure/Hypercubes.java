package org.orodha.data.internal.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.table.StatisticalTable;
import org.orodha.data.disclosure.CountTable;
import org.orodha.data.internal.disclosure.Hypercube.Corner;

/**
 * The hypercubes of a table: a second code for every dimension, and the cells that the first and second codes name together.
 * Between two members of a dimension counts move against each other; between a member and the total they move together.
 */
public final class Hypercubes {

	/** How many neighbours along one dimension are tried before the total. */
	private static final int NEIGHBOURS = 12;

	private final CountTable table;
	private final Set<List<String>> hidden;
	private final long lowest;
	private final List<Map<List<String>, List<String>>> lines = new ArrayList<>();

	/** @param hidden the hidden cells; more may be added while the hypercubes are in use */
	public Hypercubes(CountTable table, Set<List<String>> hidden, boolean zerosShown) {
		this.table = table;
		this.hidden = hidden;
		this.lowest = zerosShown ? 1 : 0;
		for (int dimension = 0; dimension < table.dimensions().size(); dimension++)
			lines.add(lines(dimension));
	}

	/** A hypercube of hidden cells only on which the cell's count can move. */
	public Optional<Hypercube> hidden(List<String> cell) {
		return new Search(cell, true).run();
	}

	/** The hypercube on which the cell's count can move that hides the least counts that are now shown. */
	public Hypercube cheapest(List<String> cell) {
		return new Search(cell, false).run().orElseGet(() -> throughTotals(cell));
	}

	/** The codes that stand in each line of the table along a dimension; a line is named by a cell with null there. */
	private Map<List<String>, List<String>> lines(int dimension) {
		Map<List<String>, List<String>> result = new HashMap<>();
		for (List<String> cell : table.cells().keySet())
			result.computeIfAbsent(with(cell, dimension, null), line -> new ArrayList<>()).add(cell.get(dimension));
		return result;
	}

	/** The hypercube between a cell and all of its totals, or for a total one of its parts: all counts rise together. */
	private Hypercube throughTotals(List<String> cell) {
		List<String> part = table.cells().entrySet().stream().filter(other -> other.getValue() > 0)
				.map(Map.Entry::getKey).filter(other -> isPart(other, cell)).findFirst().orElse(cell);
		List<String> opposite = new ArrayList<>();
		for (int dimension = 0; dimension < cell.size(); dimension++)
			opposite.add(isTotal(cell, dimension) ? part.get(dimension) : StatisticalTable.TOTAL);
		List<Corner> corners = List.of(new Corner(cell, true));
		for (int dimension = 0; dimension < cell.size(); dimension++)
			corners = doubled(corners, dimension, cell.get(dimension), opposite.get(dimension));
		return measured(corners);
	}

	private static boolean isPart(List<String> part, List<String> whole) {
		for (int dimension = 0; dimension < whole.size(); dimension++)
			if (isTotal(part, dimension) || !isTotal(whole, dimension) && !whole.get(dimension).equals(part.get(dimension)))
				return false;
		return true;
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
			long room = Math.max(0, table.count(corner.cell()) - lowest);
			if (corner.same())
				down = Math.min(down, room);
			else
				up = Math.min(up, room);
		}
		return new Hypercube(corners, down, up);
	}

	private static List<String> with(List<String> cell, int dimension, String code) {
		List<String> changed = new ArrayList<>(cell);
		changed.set(dimension, code);
		return changed;
	}

	private long cost(List<String> cell) {
		return hidden.contains(cell) ? 0 : table.count(cell);
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
			descend(0, List.of(new Corner(cell, true)), 0);
			return Optional.ofNullable(best);
		}

		private void descend(int dimension, List<Corner> corners, long cost) {
			if (dimension == cell.size()) {
				Hypercube cube = measured(corners);
				if (cube.moves()) {
					best = cube;
					bestCost = cost;
				}
				return;
			}
			for (String code : neighbours(dimension)) {
				List<Corner> more = doubled(corners, dimension, cell.get(dimension), code);
				long further = cost;
				for (Corner corner : more.subList(corners.size(), more.size()))
					further += usable(corner.cell()) ? cost(corner.cell()) : Long.MAX_VALUE / 64;
				if (further < bestCost && further < Long.MAX_VALUE / 64)
					descend(dimension + 1, more, further);
				if (bestCost == 0)
					return;
			}
		}

		private boolean usable(List<String> corner) {
			return hidden.contains(corner) || !hiddenOnly && table.count(corner) > 0;
		}

		private Set<String> neighbours(int dimension) {
			List<String> line = lines.get(dimension).getOrDefault(with(cell, dimension, null), List.of());
			List<String> candidates = line.stream().filter(code -> !code.equals(cell.get(dimension)))
					.filter(code -> usable(with(cell, dimension, code)))
					.sorted(Comparator.comparingLong(code -> cost(with(cell, dimension, code)))).toList();
			Set<String> chosen = new LinkedHashSet<>(
					hiddenOnly ? candidates : candidates.subList(0, Math.min(NEIGHBOURS, candidates.size())));
			if (candidates.contains(StatisticalTable.TOTAL))
				chosen.add(StatisticalTable.TOTAL);
			return chosen;
		}
	}
}
