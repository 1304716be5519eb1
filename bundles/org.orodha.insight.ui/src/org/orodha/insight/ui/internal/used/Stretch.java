// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.ArrayList;
import java.util.List;

import org.orodha.insight.use.UseLine;

/** Some of many lines, one after the other: a tree with thousands of lines in one place is slow, and nobody reads it. */
record Stretch(UseLine group, int from, List<UseLine> lines) {

	private static final int LENGTH = 200;

	/** The lines below a line; stretches of them where they are many. */
	static List<?> below(UseLine line) {
		List<UseLine> lines = line.children();
		if (lines.size() <= LENGTH)
			return lines;
		List<Stretch> stretches = new ArrayList<>();
		for (int from = 0; from < lines.size(); from += LENGTH)
			stretches.add(new Stretch(line, from, lines.subList(from, Math.min(lines.size(), from + LENGTH))));
		return stretches;
	}

	String name() {
		return UsedText.text("stretch", from + 1, from + lines.size(), lines.getFirst().name(), lines.getLast().name());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Stretch stretch && stretch.group == group && stretch.from == from;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(group) + from;
	}
}
