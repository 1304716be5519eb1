// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.workshop.figures.Levels.Level;

/** Divides figures into parts that add up to them. */
final class Parts {

	private Parts() {
	}

	/**
	 * Divides by weights, each a little above or below what it says.
	 *
	 * @param key the same key gives the same parts
	 */
	static Map<String, Long> of(long total, List<Level> weights, String key) {
		List<Double> shares = weights.stream().map(weight -> weight.level() * Levels.wobble(key + weight.code())).toList();
		double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
		Map<String, Long> parts = new LinkedHashMap<>();
		List<String> byRemainder = new ArrayList<>();
		Map<String, Double> remainders = new LinkedHashMap<>();
		long given = 0;
		for (int place = 0; place < weights.size(); place++) {
			double exact = total * shares.get(place) / whole;
			String code = weights.get(place).code();
			parts.put(code, (long) exact);
			remainders.put(code, exact - (long) exact);
			byRemainder.add(code);
			given += (long) exact;
		}
		byRemainder.sort(Comparator.comparing(remainders::get).reversed());
		for (String code : byRemainder.subList(0, (int) (total - given)))
			parts.merge(code, 1L, Long::sum);
		return parts;
	}

	/** Women, men and both. */
	static Map<String, Long> sexes(long total, String series, String key) {
		long women = Math.round(total * Levels.rate(series) * Levels.wobble(key));
		Map<String, Long> sexes = new LinkedHashMap<>();
		sexes.put("F", Math.min(women, total));
		sexes.put("M", total - Math.min(women, total));
		sexes.put("_T", total);
		return sexes;
	}
}
