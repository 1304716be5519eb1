// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Delimiters of two and three signs that stand in most lines of a text. */
final class Compounds {

	private static final int LINES = 40;
	private static final int LONGEST = 3;
	private static final double MOST = 0.5;

	private Compounds() {
	}

	static List<String> in(String text) {
		List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
		Map<String, Integer> seen = new TreeMap<>();
		for (String line : lines)
			runs(line).forEach(run -> seen.merge(run, 1, Integer::sum));
		List<String> found = new ArrayList<>();
		for (Map.Entry<String, Integer> entry : seen.entrySet())
			if (entry.getValue() >= MOST * lines.size() && standsAlone(lines, entry.getKey()))
				found.add(entry.getKey());
		return found;
	}

	private static List<String> runs(String line) {
		List<String> runs = new ArrayList<>();
		for (int from = 0; from < line.length(); from++) {
			int to = from;
			while (to < line.length() && isSign(line.charAt(to)))
				to++;
			if (to - from >= 2 && to - from <= LONGEST && !runs.contains(line.substring(from, to)))
				runs.add(line.substring(from, to));
			from = Math.max(from, to);
		}
		return runs;
	}

	private static boolean isSign(char c) {
		return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && "\"'()[]{}+-.%£$€<>=/\\".indexOf(c) < 0
				|| c == '\t';
	}

	/** Whether its first sign hardly ever stands outside it: else it is a delimiter of one sign with empty fields. */
	private static boolean standsAlone(List<String> lines, String compound) {
		int inside = 0;
		int all = 0;
		for (String line : lines) {
			for (int at = line.indexOf(compound); at >= 0; at = line.indexOf(compound, at + compound.length()))
				for (int number = 0; number < compound.length(); number++)
					inside += compound.charAt(number) == compound.charAt(0) ? 1 : 0;
			for (int at = 0; at < line.length(); at++)
				all += line.charAt(at) == compound.charAt(0) ? 1 : 0;
		}
		return inside >= 0.95 * all;
	}
}
