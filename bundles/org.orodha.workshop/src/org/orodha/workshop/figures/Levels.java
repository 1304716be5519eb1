// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.orodha.model.time.TimePeriod;

/** What is known of each series: the levels of 2025 by code, and their growth. All tables are made of these. */
final class Levels {

	/**
	 * @param level  in the middle of 2025; of a share its weight
	 * @param growth in per cent a year
	 */
	record Level(String code, double level, double growth) {
	}

	private static final Map<String, List<Level>> ALL = read();
	private static final YearMonth MIDDLE = YearMonth.of(2025, 7);
	private static final double HUNDRED = 100;
	private static final double WOBBLE = 0.06;

	private Levels() {
	}

	private static Map<String, List<Level>> read() {
		Map<String, List<Level>> all = new LinkedHashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Levels.class.getResourceAsStream("figures.csv"), StandardCharsets.UTF_8))) {
			for (String line : lines.lines().skip(1).filter(text -> !text.startsWith("#")).toList()) {
				String[] fields = line.split(",");
				all.computeIfAbsent(fields[0], series -> new ArrayList<>())
						.add(new Level(fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3])));
			}
			return all;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The first of some series that there is: one of its own for a code, else that of all. */
	static List<Level> of(String series, String own) {
		return ALL.getOrDefault(series + "." + own, ALL.get(series));
	}

	static List<Level> of(String series) {
		return ALL.get(series);
	}

	static List<String> codes(String series) {
		return of(series).stream().map(Level::code).toList();
	}

	/** A rate that no code tells apart, such as exits for 100 entries. */
	static double rate(String series) {
		return of(series).getFirst().level() / HUNDRED;
	}

	/** The figure of a month, a little above or below its trend. */
	static long of(String series, Level level, YearMonth month) {
		return Math.round(trend(level, month) * wobble(series + level.code() + month));
	}

	/** The figure of a period whose level the table gives as such, a little above or below its trend. */
	static long of(String series, Level level, TimePeriod period) {
		return Math.round(trend(level, YearMonth.from(period.end())) * wobble(series + level.code() + period));
	}

	/** The figures of a month, by code. */
	static Map<String, Long> figures(String series, YearMonth month) {
		Map<String, Long> figures = new LinkedHashMap<>();
		of(series).forEach(level -> figures.put(level.code(), of(series, level, month)));
		return figures;
	}

	/** The figures of a period whose levels the table gives as such, by code. */
	static Map<String, Long> figures(String series, TimePeriod period) {
		Map<String, Long> figures = new LinkedHashMap<>();
		of(series).forEach(level -> figures.put(level.code(), of(series, level, period)));
		return figures;
	}

	/** The figure on its trend, as stocks are. */
	static double trend(Level level, YearMonth month) {
		double years = MIDDLE.until(month, ChronoUnit.MONTHS) / 12.0;
		return level.level() * Math.pow(1 + level.growth() / HUNDRED, years);
	}

	/** The same key gives the same factor near 1. */
	static double wobble(String key) {
		return 1 + (new Random(key.hashCode()).nextDouble() - 0.5) * WOBBLE;
	}

	/** Months of a year differ. */
	static double season(YearMonth month) {
		return of("season").get(month.getMonthValue() - 1).level() / HUNDRED;
	}
}
