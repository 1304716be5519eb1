// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.data.harmonise.Release.Part;
import org.orodha.data.internal.harmonise.MappedSource.Figure;

/** The figures that are broken down by the same dimensions, with all of their totals. */
final class Block {

	private final List<Integer> broken;
	private final int time;
	private final Map<List<String>, Cell> details = new LinkedHashMap<>();
	private final Map<String, Set<Integer>> withoutTotals = new HashMap<>();

	/**
	 * @param broken the numbers of the dimensions, from 0, by which figures are broken down
	 * @param time   the number of the dimension that is the period; -1 for none
	 */
	Block(List<Integer> broken, int time) {
		this.broken = broken;
		this.time = time;
	}

	/**
	 * A figure and where it comes from.
	 *
	 * @param figure  the figure
	 * @param dataset the identifier of the dataset of its first part
	 * @param rows    how many rows it has from each source, by the number of the source
	 */
	record Cell(Figure figure, String dataset, Map<Integer, Long> rows) {

		Cell plus(Cell other) {
			Map<Integer, Long> sum = new TreeMap<>(rows);
			other.rows.forEach((source, count) -> sum.merge(source, count, Long::sum));
			return new Cell(figure.plus(other.figure), dataset, sum);
		}
	}

	void add(List<String> cell, Cell figure) {
		details.merge(cell, figure, Cell::plus);
	}

	/** The figures without totals. */
	Map<List<String>, Cell> details() {
		return details;
	}

	/** Keeps totals over a dimension from being made for a period. */
	void withoutTotals(int dimension, String period) {
		withoutTotals.computeIfAbsent(period, key -> new HashSet<>()).add(dimension);
	}

	/** The codes of a dimension for which there are figures of a period. */
	Set<String> codes(int dimension, String period) {
		Set<String> codes = new TreeSet<>();
		details.keySet().stream().filter(cell -> period(cell).equals(period)).forEach(cell -> codes.add(cell.get(dimension)));
		return codes;
	}

	/** All figures, with the totals over every set of dimensions of which all parts are there. */
	Map<List<String>, Cell> all() {
		Map<List<String>, Cell> all = new LinkedHashMap<>();
		details.forEach((cell, figure) -> totals(cell).forEach(total -> all.merge(total, figure, Cell::plus)));
		return all;
	}

	/** A cell and the totals that it adds to. */
	private List<List<String>> totals(List<String> cell) {
		List<Integer> whole = new ArrayList<>(broken);
		whole.removeAll(withoutTotals.getOrDefault(period(cell), Set.of()));
		List<List<String>> totals = new ArrayList<>();
		for (int mask = 0; mask < 1 << whole.size(); mask++) {
			List<String> total = new ArrayList<>(cell);
			for (int number = 0; number < whole.size(); number++)
				if ((mask & 1 << number) != 0)
					total.set(whole.get(number), StatisticalTable.TOTAL);
			totals.add(List.copyOf(total));
		}
		return totals;
	}

	/** Whether there are totals over a dimension for a period. */
	boolean hasTotals(int dimension, String period) {
		return broken.contains(dimension) && !withoutTotals.getOrDefault(period, Set.of()).contains(dimension);
	}

	Set<String> periods() {
		Set<String> periods = new LinkedHashSet<>();
		details.keySet().forEach(cell -> periods.add(period(cell)));
		return periods;
	}

	/** The counts of a period, with their totals. */
	Part part(String period) {
		Map<List<String>, Long> counts = new TreeMap<>(Codes.ORDER);
		details.forEach((cell, figure) -> {
			BigDecimal value = figure.figure().value();
			if (value != null && period(cell).equals(period))
				totals(cell).forEach(total -> counts.merge(total, whole(value), Long::sum));
		});
		return new Part(period, broken, withoutTotals.getOrDefault(period, Set.of()), counts);
	}

	/** An estimate with decimals counts as the whole number below it, but as more than none. */
	private static long whole(BigDecimal value) {
		long below = value.setScale(0, RoundingMode.DOWN).longValueExact();
		return below == 0 && value.signum() > 0 ? 1 : below;
	}

	String period(List<String> cell) {
		return time < 0 ? "" : cell.get(time);
	}
}
