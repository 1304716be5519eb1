// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The inputs in {@code rule-cases.txt}: for every rule of the sample one that keeps to it and one that breaks it. */
final class RuleCases {

	private static final Pattern MANY = Pattern.compile("\\[1-(\\d+)]");

	/**
	 * The rows of a dataset.
	 *
	 * @param columns the columns with values
	 * @param kept    rows that keep to the rule
	 * @param broken  rows of which some break it
	 */
	record Rows(List<String> columns, List<List<String>> kept, List<List<String>> broken) {
	}

	/**
	 * A rule and its inputs.
	 *
	 * @param code     the rule
	 * @param datasets the rows by the name of the dataset that scripts use
	 */
	record Case(String code, Map<String, Rows> datasets) {

		@Override
		public String toString() {
			return code;
		}
	}

	private RuleCases() {
	}

	static List<Case> read() throws IOException {
		List<Case> cases = new ArrayList<>();
		Rows rows = null;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(RuleCases.class.getResourceAsStream("rule-cases.txt"), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.isBlank() || line.startsWith("#"))
					continue;
				if (line.charAt(0) == ' ' && line.charAt(1) != ' ') {
					String[] parts = line.strip().split(": ", 2);
					rows = new Rows(Arrays.asList(parts[1].split(", ")), new ArrayList<>(), new ArrayList<>());
					cases.get(cases.size() - 1).datasets.put(parts[0], rows);
				} else if (" +-".indexOf(line.charAt(0)) >= 0)
					add(line, rows);
				else
					cases.add(new Case(line.strip(), new LinkedHashMap<>()));
			}
		}
		return cases;
	}

	private static void add(String line, Rows rows) {
		for (String row : repeated(line.substring(1).strip())) {
			List<String> cells = Arrays.stream(row.split(",", -1)).map(String::strip).toList();
			if (cells.size() != rows.columns.size())
				throw new IllegalArgumentException(line);
			if (line.charAt(0) != '+')
				rows.kept.add(cells.stream().map(cell -> value(cell, 0)).toList());
			if (line.charAt(0) != '-')
				rows.broken.add(cells.stream().map(cell -> value(cell, 1)).toList());
		}
	}

	/** A row with [1-n] stands for n rows. */
	private static List<String> repeated(String row) {
		Matcher many = MANY.matcher(row);
		if (!many.find())
			return List.of(row);
		MatchResult found = many.toMatchResult();
		return IntStream.rangeClosed(1, Integer.parseInt(found.group(1)))
				.mapToObj(number -> row.replace(found.group(), String.valueOf(number))).toList();
	}

	private static String value(String cell, int alternative) {
		String[] alternatives = cell.split("\\|", -1);
		String value = alternatives[Math.min(alternative, alternatives.length - 1)];
		return value.isEmpty() ? null : value;
	}
}
