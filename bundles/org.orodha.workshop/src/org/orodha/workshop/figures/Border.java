// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.model.time.TimePeriod;
import org.orodha.workshop.figures.Levels.Level;

/** Crossings of the border, from which visitors and their nights follow. */
final class Border {

	static final String HOME = "KEN";
	private static final Set<String> NEIGHBOURS = Set.of("UGA", "TZA", "ETH", "SOM", "SSD", "RWA", "BDI", "COD");
	private static final Set<String> AIRPORTS = Set.of("NBO", "MBA");
	private static final String IN = "IN";

	private Border() {
	}

	/** The crossings of a month in a direction, by citizenship and post. */
	static Map<String, Map<String, Long>> crossings(YearMonth month, String direction) {
		Map<String, Map<String, Long>> crossings = new LinkedHashMap<>();
		for (Level level : Levels.of("entries")) {
			double entries = Levels.of("entries", level, month) * Levels.season(month);
			long total = Math.round(direction.equals(IN) ? entries
					: entries * Levels.rate("exits-per-entry") * Levels.wobble("exits" + level.code() + month));
			crossings.put(level.code(), Parts.of(total, Levels.of("post", level.code()), "post" + level.code() + month + direction));
		}
		return crossings;
	}

	/** The crossings of foreigners whom the tourism statistics count. */
	static Map<String, Map<String, Long>> visitors(YearMonth month) {
		Map<String, Map<String, Long>> visitors = crossings(month, IN);
		visitors.remove(HOME);
		visitors.values().forEach(posts -> posts.replaceAll((post, entries) -> (long) (entries * Levels.rate("visitors-per-entry"))));
		return visitors;
	}

	static SampleTable monthly(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "post", "direction", "crossings");
		for (String direction : List.of(IN, "OUT"))
			Sums.bySecond(crossings(Months.last(period), direction)).forEach((post, crossings) -> table.add(period, post, direction, crossings));
		return table.build();
	}

	private static Map<String, Map<String, Long>> crossings(TimePeriod period, String direction) {
		return Sums.ofBoth(Months.of(period).stream().map(month -> crossings(month, direction)));
	}

	static SampleTable entries(TimePeriod period) {
		return quarterly(period, IN);
	}

	static SampleTable exits(TimePeriod period) {
		return quarterly(period, "OUT");
	}

	private static SampleTable quarterly(TimePeriod period, String direction) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "post", "citizenship", "sex", "crossings");
		crossings(period, direction).forEach((citizenship, posts) -> {
			Map<String, Map<String, Long>> groups = new LinkedHashMap<>();
			posts.forEach((post, number) -> Parts.sexes(number, "female", direction + citizenship + post + period).forEach((sex, crossings) -> {
				table.add(period, post, citizenship, sex, crossings);
				groups.computeIfAbsent(AIRPORTS.contains(post) ? "AIR" : "LAND", group -> new LinkedHashMap<>()).merge(sex, crossings, Long::sum);
			}));
			groups.forEach((group, sexes) -> sexes.forEach((sex, crossings) -> table.add(period, group, citizenship, sex, crossings)));
		});
		return table.build();
	}

	static SampleTable reasons(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "purpose_dis", "citizenship", "crossings");
		Sums.byFirst(crossings(period, IN)).forEach((citizenship, entries) -> {
			if (!citizenship.equals(HOME))
				Parts.of(entries, Levels.of(NEIGHBOURS.contains(citizenship) ? "reason.near" : "reason"), "reason" + citizenship + period)
						.forEach((reason, number) -> table.add(period, reason, citizenship, number));
		});
		return table.build();
	}
}
