// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Part;

/** Counts for one bar. */
final class Tally {

	private static final Comparator<Counted> WANTING_FIRST = Comparator.comparing(Counted::measure, Comparator.comparing(measure -> switch (measure.kind()) {
	case POOR -> 0;
	case FAIR -> 1;
	case UNKNOWN -> 2;
	default -> 3;
	}));

	private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
	private final List<Counted> elements = new ArrayList<>();

	/** Counts something. */
	void add(Measure measure) {
		counts.merge(measure, 1L, Long::sum);
	}

	/** Counts an element. */
	void add(Counted element) {
		add(element.measure());
		elements.add(element);
	}

	/** How much was counted. */
	long total() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How much of it is not well. */
	long wanting() {
		return counts.entrySet().stream().filter(count -> count.getKey().kind() == Kind.POOR || count.getKey().kind() == Kind.FAIR)
				.mapToLong(Map.Entry::getValue).sum();
	}

	Bar bar(Name group, Name what) {
		elements.sort(WANTING_FIRST);
		return new Bar(group, what, counts.entrySet().stream().map(count -> new Part(count.getKey(), count.getValue())).toList(), elements);
	}
}
