// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.data.harmonise.HarmonisedTable;

/**
 * Reads all tables that were released as somebody would who wants to know what they hide: the least and the greatest value of
 * each hidden count by linear programming. A figure of the same files is the same figure; one of more files is not smaller.
 * Shares no code with the protection.
 */
final class ReleaseAttacker {

	private static final String TOTAL = "_T";
	private static final int LEAST = 1;

	private final Map<String, Map<Key, Double>> periods = new TreeMap<>();
	private final Map<Key, List<List<Key>>> sums = new HashMap<>();

	private record Key(List<String> cell, Set<String> files) {
	}

	/** The hidden counts that have fewer possible values, with these. */
	static Map<List<String>, List<Long>> narrower(int values, HarmonisedTable... released) {
		ReleaseAttacker attacker = new ReleaseAttacker();
		for (HarmonisedTable table : released)
			attacker.read(table);
		Map<List<String>, List<Long>> found = new LinkedHashMap<>();
		attacker.periods.values().forEach(figures -> attacker.attack(figures, values, found));
		return found;
	}

	private void read(HarmonisedTable table) {
		int width = (int) table.columns().stream().filter(column -> column.role() == StatisticalTable.Role.DIMENSION
				|| column.role() == StatisticalTable.Role.TIME).count();
		Map<List<String>, Key> keys = new LinkedHashMap<>();
		for (Row row : table.rows()) {
			List<String> cell = row.values().subList(0, width);
			Key key = new Key(cell, row.origins().stream().map(origin -> table.sources().get(origin.source() - 1).checksum())
					.collect(Collectors.toCollection(TreeSet::new)));
			keys.put(cell, key);
			Map<Key, Double> figures = periods.computeIfAbsent(cell.getFirst(), period -> new LinkedHashMap<>());
			String value = row.values().get(width);
			if (value != null)
				figures.put(key, Double.valueOf(value));
			else
				figures.putIfAbsent(key, null);
		}
		for (int dimension = 1; dimension < width; dimension++) {
			Map<List<String>, List<Key>> lines = new LinkedHashMap<>();
			for (Map.Entry<List<String>, Key> entry : keys.entrySet())
				if (!TOTAL.equals(entry.getKey().get(dimension))) {
					List<String> total = new ArrayList<>(entry.getKey());
					total.set(dimension, TOTAL);
					lines.computeIfAbsent(total, line -> new ArrayList<>()).add(entry.getValue());
				}
			lines.forEach((total, parts) -> {
				if (keys.containsKey(total))
					sums.computeIfAbsent(keys.get(total), key -> new ArrayList<>()).add(parts);
			});
		}
	}

	private void attack(Map<Key, Double> figures, int values, Map<List<String>, List<Long>> found) {
		List<Key> hidden = figures.keySet().stream().filter(key -> figures.get(key) == null).toList();
		Map<Key, Integer> number = new HashMap<>();
		hidden.forEach(key -> number.put(key, number.size()));
		List<Map<Key, Double>> relations = new ArrayList<>();
		for (Key total : figures.keySet())
			for (List<Key> parts : sums.getOrDefault(total, List.of())) {
				Map<Key, Double> relation = new LinkedHashMap<>();
				parts.forEach(part -> relation.put(part, 1.0));
				relation.put(total, -1.0);
				if (relation.keySet().stream().anyMatch(number::containsKey))
					relations.add(relation);
			}
		List<double[]> equations = new ArrayList<>();
		List<Key[]> growing = growing(figures, number);
		int width = hidden.size() + growing.size();
		for (Map<Key, Double> relation : relations)
			equations.add(equation(relation, figures, number, width));
		for (int grown = 0; grown < growing.size(); grown++) {
			double[] equation = equation(Map.of(growing.get(grown)[1], 1.0, growing.get(grown)[0], -1.0), figures, number, width);
			equation[hidden.size() + grown] = -1;
			equations.add(equation);
		}
		Simplex simplex = new Simplex(width, equations);
		for (Key key : hidden) {
			long least = LEAST + (long) Math.ceil(simplex.least(number.get(key)) - 1e-4);
			double greatest = simplex.greatest(number.get(key));
			if (LEAST + greatest - least + 1e-4 < values - 1)
				found.put(key.cell(), List.of(least, LEAST + (long) Math.floor(greatest + 1e-4)));
		}
	}

	private static List<Key[]> growing(Map<Key, Double> figures, Map<Key, Integer> number) {
		Map<List<String>, List<Key>> same = new LinkedHashMap<>();
		figures.keySet().forEach(key -> same.computeIfAbsent(key.cell(), cell -> new ArrayList<>()).add(key));
		List<Key[]> growing = new ArrayList<>();
		for (List<Key> keys : same.values())
			for (Key less : keys)
				for (Key more : keys)
					if (less != more && more.files().containsAll(less.files())
							&& (number.containsKey(less) || number.containsKey(more)))
						growing.add(new Key[] { less, more });
		return growing;
	}

	private static double[] equation(Map<Key, Double> relation, Map<Key, Double> figures, Map<Key, Integer> number, int width) {
		double[] equation = new double[width + 1];
		relation.forEach((key, factor) -> {
			if (number.containsKey(key)) {
				equation[number.get(key)] += factor;
				equation[width] -= factor * LEAST;
			} else
				equation[width] -= factor * figures.get(key);
		});
		return equation;
	}
}
