// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the columns of fixed width text: where a gap goes through all lines. */
final class FixedWidths {

	private static final int LINES = 300;
	private static final int ENOUGH = 8;

	private FixedWidths() {
	}

	/** The widths of the columns, gaps included; empty where there is no gap. */
	static List<Integer> in(String text, boolean whole) {
		List<String> lines = new ArrayList<>(text.lines().limit(LINES).toList());
		if (!whole && lines.size() > 1 && lines.size() < LINES)
			lines.remove(lines.size() - 1);
		lines.removeIf(String::isBlank);
		if (lines.size() < 3)
			return List.of();
		int length = lines.stream().mapToInt(String::length).max().orElse(0);
		List<Integer> starts = starts(lines, length, 2);
		if (starts.size() < 2 && lines.size() >= ENOUGH)
			starts = starts(lines, length, 1);
		if (starts.size() < 2)
			return List.of();
		List<Integer> widths = new ArrayList<>();
		for (int number = 0; number < starts.size(); number++)
			widths.add((number + 1 < starts.size() ? starts.get(number + 1) : length) - starts.get(number));
		return widths;
	}

	/** Where columns begin; gaps of one space count only in a text that has no wider ones, since words have them, too. */
	private static List<Integer> starts(List<String> lines, int length, int least) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		int gap = 0;
		for (int at = 0; at < length; at++)
			if (isGap(lines, at))
				gap++;
			else {
				if (gap >= least && gap < at)
					starts.add(at);
				gap = 0;
			}
		return starts;
	}

	private static boolean isGap(List<String> lines, int at) {
		for (String line : lines)
			if (at < line.length() && line.charAt(at) != ' ')
				return false;
		return true;
	}
}
