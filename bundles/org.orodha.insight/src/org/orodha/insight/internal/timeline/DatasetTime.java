// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.insight.timeline.Standing;
import org.orodha.insight.timeline.Timeline.Cell;
import org.orodha.model.Dataset;
import org.orodha.model.time.TimePeriod;

/**
 * What time a dataset covers, and of which periods data came, is missing or is still to come.
 *
 * @param from  the first period that it covers; empty where nothing says so
 * @param until the last period that it covers; empty where nothing says so, or where it goes on
 */
public record DatasetTime(Dataset dataset, Optional<TimePeriod> from, Optional<TimePeriod> until, Set<TimePeriod> came, Set<TimePeriod> missing,
		Set<TimePeriod> coming) {

	/** The first day of which anything is known; null for none. */
	public LocalDate first() {
		return periods().map(TimePeriod::start).min(Comparator.naturalOrder()).orElse(null);
	}

	/** The last day of which anything is known; null for none. */
	public LocalDate last() {
		return periods().map(TimePeriod::end).max(Comparator.naturalOrder()).orElse(null);
	}

	private Stream<TimePeriod> periods() {
		return Stream.of(from.stream(), until.stream(), came.stream(), missing.stream(), coming.stream()).flatMap(each -> each);
	}

	/** How it stands in a stretch of time. */
	public Cell in(TimePeriod stretch) {
		int there = overlapping(came, stretch);
		int lacking = overlapping(missing, stretch);
		return new Cell(standing(stretch, there, lacking), there, lacking);
	}

	private Standing standing(TimePeriod stretch, int there, int lacking) {
		if (lacking > 0)
			return there > 0 ? Standing.PARTLY : Standing.MISSING;
		if (there > 0)
			return Standing.COMPLETE;
		if (overlapping(coming, stretch) > 0)
			return Standing.COMING;
		return covers(stretch) ? Standing.COVERED : Standing.OUTSIDE;
	}

	private static int overlapping(Set<TimePeriod> periods, TimePeriod stretch) {
		return (int) periods.stream().filter(stretch::overlaps).count();
	}

	/** Where only one end is said, only what lies at it is sure. */
	private boolean covers(TimePeriod stretch) {
		Optional<TimePeriod> begin = from.or(() -> until);
		Optional<TimePeriod> end = until.or(() -> from);
		return begin.isPresent() && new TimePeriod(begin.get().start(),
				end.get().end().isBefore(begin.get().start()) ? begin.get().end() : end.get().end()).overlaps(stretch);
	}
}
