// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The use of an element over some steps. What is reached in several ways is followed from the nearest only.
 *
 * @param subject the element
 * @param steps   how far it is followed
 * @param entries the lines as they are read, each below the one that it hangs from
 * @param cut     whether there was more than can be told
 * @since 1.0
 */
public record UseReport(UsedElement subject, int steps, List<Entry> entries, boolean cut) {

	/** How many lines are told at most. */
	private static final int MOST = 5000;

	/**
	 * A line.
	 *
	 * @param step      how many steps it is away, from 1
	 * @param mark      what is to be known of it
	 * @since 1.0
	 */
	public record Entry(UseLine line, int step, Mark mark) {
	}

	/**
	 * What is to be known of a line.
	 *
	 * @since 1.0
	 */
	public enum Mark {
		/** Nothing. */
		NONE,
		/** It leads back to an element above it. */
		CIRCLE,
		/** What is below it is told elsewhere. */
		TOLD,
		/** There is more below it, further than asked for. */
		MORE,
		/** The catalogue does not have it. */
		MISSING
	}

	public UseReport {
		entries = List.copyOf(entries);
	}

	/** The use of what a tree is about. @param senses in which it is followed; @param steps how far, at least 1 */
	public static UseReport of(UseTree tree, List<Sense> senses, int steps) {
		Walk walk = new Walk(steps);
		for (Sense sense : senses)
			walk.follow(tree.first(sense));
		return new UseReport(tree.subject(), steps, walk.entries, walk.cut);
	}

	/** The nearest first, so that each element is followed from there; then in the order of reading. */
	private static final class Walk {

		private final int steps;
		private final List<Entry> entries = new ArrayList<>();
		private int lines;
		private boolean cut;

		private Walk(int steps) {
			this.steps = steps;
		}

		private void follow(List<UseLine> first) {
			Map<UseLine, List<UseLine>> below = new IdentityHashMap<>();
			Map<UsedElement, UseLine> followed = new HashMap<>();
			Deque<UseLine> open = new ArrayDeque<>();
			Map<UseLine, Integer> step = new IdentityHashMap<>();
			first.forEach(line -> reach(line, 1, step, open));
			while (!open.isEmpty()) {
				UseLine line = open.remove();
				if (line.element().isEmpty() || !line.hasChildren() || step.get(line) >= steps || followed.putIfAbsent(line.element().get(), line) != null)
					continue;
				if (lines > MOST) {
					cut = true;
					break;
				}
				below.put(line, line.children());
				line.children().forEach(child -> reach(child, step.get(line) + 1, step, open));
			}
			first.forEach(line -> tell(line, 1, below, followed));
		}

		private void reach(UseLine line, int at, Map<UseLine, Integer> step, Deque<UseLine> open) {
			lines++;
			step.put(line, at);
			open.add(line);
		}

		/** Whether the line, or one below it, is wanted; if so they are told. */
		private boolean tell(UseLine line, int step, Map<UseLine, List<UseLine>> below, Map<UsedElement, UseLine> followed) {
			int at = entries.size();
			entries.add(new Entry(line, step, mark(line, step, followed)));
			boolean wanted = line.fits();
			for (UseLine child : below.getOrDefault(line, List.of()))
				wanted |= tell(child, step + 1, below, followed);
			if (!wanted)
				entries.subList(at, entries.size()).clear();
			return wanted;
		}

		private Mark mark(UseLine line, int step, Map<UsedElement, UseLine> followed) {
			UsedElement element = line.element().orElse(null);
			if (element == null || element.missing())
				return element == null ? Mark.NONE : Mark.MISSING;
			if (line.isCircle())
				return Mark.CIRCLE;
			UseLine first = followed.get(element);
			if (first != null && first != line)
				return Mark.TOLD;
			return line.hasChildren() && first == null && (step >= steps || cut) ? Mark.MORE : Mark.NONE;
		}
	}
}
