// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.Release;
import org.orodha.data.harmonise.Release.Part;
import org.orodha.model.Requirement;
import org.orodha.model.time.TimePeriod;

/**
 * Why a table must not be given to readers beside what was released before: they share records in a way in which {@link Protection}
 * does not compare them, and one of them hides a count, or lets a small one be computed.
 */
public final class LinkedReleases {

	private static final Messages MESSAGES = Messages.of(LinkedReleases.class);

	private final Release release;

	/** @param release what the readers are about to be given */
	public LinkedReleases(Release release) {
		this.release = release;
	}

	/**
	 * Whether the differences of a requirement's table to a release of another requirement can be protected against: one of them has
	 * all dimensions of the other, with the same codes.
	 *
	 * @param other the requirement of that release as it is now, or null where there is none any more
	 */
	public static boolean isComparable(Requirement requirement, Requirement other, Release release) {
		if (other == null)
			return false;
		Map<String, Object> mine = lists(requirement);
		Map<String, Object> theirs = lists(other);
		boolean unchanged = theirs.keySet().equals(Set.copyOf(release.dimensions()));
		return unchanged && (mine.entrySet().containsAll(theirs.entrySet()) || theirs.entrySet().containsAll(mine.entrySet()));
	}

	private static Map<String, Object> lists(Requirement requirement) {
		Map<String, Object> lists = new HashMap<>();
		Dimension.of(requirement, List.of()).forEach(dimension -> lists.put(dimension.id(), dimension.codeList()));
		return lists;
	}

	/**
	 * Why releases whose dimensions are comparable keep the table from being given to readers; empty where they do not. Counts of one
	 * period are protected by what the table hides, those of periods that overlap are not.
	 */
	public Optional<String> overlap(List<Release> comparable) {
		for (Release earlier : comparable) {
			Release other = Redimensioned.in(release.dimensions(), earlier);
			for (Part now : release.parts())
				for (Part then : other.parts())
					if (!now.period().equals(then.period()) && overlap(now.period(), then.period())
							&& (hides(release, now) || hides(other, then) || isDifferenceSmall(now, then)))
						return Optional.of(MESSAGES.text("release.overlap", now.period(), earlier.requirement(),
								earlier.time().truncatedTo(ChronoUnit.SECONDS), then.period()));
		}
		return Optional.empty();
	}

	/** Why releases whose dimensions are not comparable keep the table from being given to readers; empty where they do not. */
	public Optional<String> incomparable(List<Release> others) {
		for (Release other : others)
			for (Part now : release.parts())
				for (Part then : other.parts())
					if (overlap(now.period(), then.period()) && (hides(release, now) || hides(other, then)))
						return Optional.of(MESSAGES.text("release.linked", other.requirement(),
								other.time().truncatedTo(ChronoUnit.SECONDS), datasets(other), now.period()));
		return Optional.empty();
	}

	private String datasets(Release other) {
		return other.sources().stream().map(Release.Source::dataset)
				.filter(dataset -> release.sources().stream().anyMatch(source -> source.dataset().equals(dataset))).distinct()
				.collect(Collectors.joining(", "));
	}

	private static boolean hides(Release release, Part part) {
		return part.counts().keySet().stream().anyMatch(release.hidden()::contains);
	}

	/** A text that is no period may be any time. */
	private static boolean overlap(String one, String other) {
		Optional<TimePeriod> first = TimePeriod.parse(one);
		Optional<TimePeriod> second = TimePeriod.parse(other);
		return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
	}

	/** Whether what lies in one period and not in the other is a count that would be hidden. */
	private boolean isDifferenceSmall(Part now, Part then) {
		Map<List<String>, Long> counts = withoutPeriod(then);
		return withoutPeriod(now).entrySet().stream().filter(cell -> counts.containsKey(cell.getKey()))
				.mapToLong(cell -> Math.abs(cell.getValue() - counts.get(cell.getKey())))
				.anyMatch(difference -> difference > 0 && difference < release.threshold());
	}

	private Map<List<String>, Long> withoutPeriod(Part part) {
		Map<List<String>, Long> counts = new HashMap<>();
		part.counts().forEach((cell, count) -> {
			List<String> codes = new ArrayList<>(cell);
			codes.remove(part.period());
			counts.put(codes, count);
		});
		return counts;
	}
}
