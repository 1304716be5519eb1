// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.ProtectedTable;

/**
 * Reads a protected table as somebody would who wants to know what it hides: from what is shown, by solving the equations of
 * the totals and by narrowing the bounds of every hidden count until nothing changes. Shares no code with the protection.
 */
final class Attacker {

	private static final String TOTAL = "_T";

	private final List<List<String>> unknowns;
	private final double[][] equations;

	private Attacker(ProtectedTable table) {
		unknowns = new ArrayList<>(table.hidden().keySet());
		List<double[]> rows = new ArrayList<>();
		for (int dimension = 0; dimension < table.table().dimensions().size(); dimension++)
			for (Map.Entry<List<String>, List<List<String>>> line : lines(table, dimension).entrySet()) {
				double[] row = new double[unknowns.size() + 1];
				boolean open = false;
				for (List<String> cell : line.getValue()) {
					double factor = cell.get(dimension).equals(TOTAL) ? -1 : 1;
					if (table.status(cell) == CellStatus.SHOWN)
						row[unknowns.size()] -= factor * table.table().count(cell);
					else {
						row[unknowns.indexOf(cell)] += factor;
						open = true;
					}
				}
				if (open)
					rows.add(row);
			}
		equations = rows.toArray(double[][]::new);
	}

	/** The hidden cells whose counts can be computed. */
	static List<List<String>> computed(ProtectedTable table) {
		Attacker attacker = new Attacker(table);
		boolean[] known = new boolean[attacker.unknowns.size()];
		attacker.bound(known, table.zerosShown() ? 1 : 0);
		attacker.solve(known);
		List<List<String>> found = new ArrayList<>();
		for (int cell = 0; cell < known.length; cell++)
			if (known[cell])
				found.add(attacker.unknowns.get(cell));
		return found;
	}

	private static Map<List<String>, List<List<String>>> lines(ProtectedTable table, int dimension) {
		Map<List<String>, List<List<String>>> lines = new LinkedHashMap<>();
		for (List<String> cell : table.table().cells().keySet()) {
			List<String> line = new ArrayList<>(cell);
			line.set(dimension, null);
			lines.computeIfAbsent(line, key -> new ArrayList<>()).add(cell);
		}
		return lines;
	}

	private void bound(boolean[] known, int least) {
		int width = unknowns.size();
		double[] low = new double[width];
		double[] high = new double[width];
		Arrays.fill(low, least);
		Arrays.fill(high, Double.POSITIVE_INFINITY);
		boolean changed = true;
		for (int round = 0; changed && round < 1000; round++) {
			changed = false;
			for (double[] row : equations)
				for (int cell = 0; cell < width; cell++)
					if (row[cell] != 0)
						changed |= narrow(row, cell, low, high);
		}
		for (int cell = 0; cell < width; cell++)
			known[cell] |= high[cell] - low[cell] < 0.5;
	}

	private boolean narrow(double[] row, int cell, double[] low, double[] high) {
		double least = row[unknowns.size()];
		double most = least;
		for (int other = 0; other < unknowns.size(); other++)
			if (other != cell && row[other] != 0) {
				least -= row[other] > 0 ? high[other] : -low[other];
				most -= row[other] > 0 ? low[other] : -high[other];
			}
		double from = row[cell] > 0 ? least : -most;
		double to = row[cell] > 0 ? most : -least;
		boolean changed = from > low[cell] + 0.5 || to < high[cell] - 0.5;
		low[cell] = Math.max(low[cell], from);
		high[cell] = Math.min(high[cell], to);
		return changed;
	}

	private void solve(boolean[] known) {
		int pivot = 0;
		for (int column = 0; column < unknowns.size() && pivot < equations.length; column++) {
			int best = pivot;
			for (int row = pivot; row < equations.length; row++)
				if (Math.abs(equations[row][column]) > Math.abs(equations[best][column]))
					best = row;
			if (Math.abs(equations[best][column]) < 1e-9)
				continue;
			double[] swap = equations[pivot];
			equations[pivot] = equations[best];
			equations[best] = swap;
			eliminate(pivot, column);
			pivot++;
		}
		for (double[] row : equations) {
			int last = -1;
			int terms = 0;
			for (int column = 0; column < unknowns.size(); column++)
				if (Math.abs(row[column]) > 1e-9) {
					terms++;
					last = column;
				}
			if (terms == 1)
				known[last] = true;
		}
	}

	private void eliminate(int pivot, int column) {
		double factor = equations[pivot][column];
		for (int at = 0; at < equations[pivot].length; at++)
			equations[pivot][at] /= factor;
		for (int row = 0; row < equations.length; row++) {
			double times = equations[row][column];
			if (row != pivot && times != 0)
				for (int at = 0; at < equations[row].length; at++)
					equations[row][at] -= times * equations[pivot][at];
		}
	}
}
