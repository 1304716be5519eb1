// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/** Puts errors into crossings: all kinds in turn, each into the next row that it fits. */
final class Errors {

	private static final int MILLION = 1_000_000;
	private static final int WAITING = 1_000;

	private final SplittableRandom random;
	private final int perMillion;
	private final List<PlantedError> kinds;
	private final Deque<PlantedError> waiting = new ArrayDeque<>();
	private String[] before;
	private int next;
	private long count;

	Errors(long seed, int perMillion, boolean malformedRows) {
		this.random = new SplittableRandom(~seed);
		this.perMillion = perMillion;
		this.kinds = Arrays.stream(PlantedError.values()).filter(kind -> malformedRows || !kind.malformed()).toList();
	}

	/** Puts an error into the row, now and then. Returns its kind, or null where the row stays right. */
	PlantedError spoil(String[] row) {
		if (random.nextInt(MILLION) < perMillion && waiting.size() < WAITING)
			waiting.add(kinds.get(next++ % kinds.size()));
		PlantedError breach = waiting.isEmpty() ? null : fitting(row);
		if (breach == null) {
			remember(row);
			return null;
		}
		breach.spoil(row, before);
		before = null;
		count++;
		return breach;
	}

	private PlantedError fitting(String[] row) {
		for (Iterator<PlantedError> kinds = waiting.iterator(); kinds.hasNext();) {
			PlantedError kind = kinds.next();
			if (kind.fits(row, before)) {
				kinds.remove();
				return kind;
			}
		}
		return null;
	}

	/** Only a right row may be repeated, and only once: so each repetition is one error. */
	private void remember(String[] row) {
		if (before == null)
			before = new String[row.length];
		System.arraycopy(row, 0, before, 0, row.length);
	}

	long count() {
		return count;
	}
}
