// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** The tracks of a gap between rows, on which arrows run sideways without lying on each other. */
final class Tracks {

	private static final double APART = 6;

	private record Run(double from, double to) {

		boolean meets(Run other) {
			return from < other.to + APART && other.from < to + APART;
		}
	}

	private final List<List<Run>> tracks = new ArrayList<>();

	/** The track of a run between two places, from 0. */
	int take(double one, double other) {
		Run run = new Run(Math.min(one, other), Math.max(one, other));
		for (int track = 0; track < tracks.size(); track++)
			if (tracks.get(track).stream().noneMatch(run::meets)) {
				tracks.get(track).add(run);
				return track;
			}
		tracks.add(new ArrayList<>(List.of(run)));
		return tracks.size() - 1;
	}

	int count() {
		return tracks.size();
	}
}
