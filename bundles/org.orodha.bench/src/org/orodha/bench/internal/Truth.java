// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.findings.Finding;
import org.orodha.workshop.crossings.CrossingsFile;

/**
 * Errors by rule: their number and the sum of the hashes of their lines, which is the same for the same lines in any order. So
 * any number of findings is compared with the errors that a file is known to have.
 */
final class Truth {

	/** Of records of the same crossing only the first findings name lines. */
	private static final String OF_GROUPS = "BX-21";
	private static final Pattern FACT = Pattern.compile("\\{\"line\":(\\d+)(?:,\"column\":\"\\w+\")?,\"rule\":\"([^\"]+)\"}");

	private final Map<String, long[]> rules = new TreeMap<>();

	/** What is known of a file. */
	static Truth of(Path file) throws IOException {
		Truth truth = new Truth();
		try (BufferedReader facts = Files.newBufferedReader(CrossingsFile.truth(file))) {
			for (String line = facts.readLine(); line != null; line = facts.readLine()) {
				Matcher fact = FACT.matcher(line);
				if (!fact.matches())
					throw new IOException(line);
				truth.add(fact.group(2), Long.parseLong(fact.group(1)));
			}
		}
		return truth;
	}

	void add(Finding finding) {
		add(finding.rule(), finding.place().row());
	}

	private void add(String rule, long line) {
		long[] sums = rules.computeIfAbsent(rule, none -> new long[2]);
		sums[0]++;
		sums[1] += rule.equals(OF_GROUPS) ? 0 : mixed(line);
	}

	/** The finaliser of MurmurHash3 (public domain). */
	private static long mixed(long value) {
		long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
		return mixed ^ mixed >>> 33;
	}

	/** How many errors there are. */
	long count() {
		return rules.values().stream().mapToLong(sums -> sums[0]).sum();
	}

	/** @throws IllegalStateException where the findings are not these errors */
	void require(Truth found) {
		TreeMap<String, String> differences = new TreeMap<>();
		rules.forEach((rule, sums) -> differences.put(rule, sums[0] + " known, none found"));
		found.rules.forEach((rule, sums) -> {
			long[] known = rules.getOrDefault(rule, new long[2]);
			if (known[0] == sums[0] && known[1] == sums[1])
				differences.remove(rule);
			else
				differences.put(rule, known[0] + " known, " + sums[0] + " found" + (known[0] == sums[0] ? " on other lines" : ""));
		});
		if (!differences.isEmpty())
			throw new IllegalStateException("the findings are not the known errors: " + differences);
	}
}
