// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.text.FilterWords;

/**
 * Bars that can be compared.
 *
 * @param bars those of a group one after the other
 * @since 1.0
 */
public record Chart(Subject subject, List<Bar> bars) {

	public Chart {
		bars = List.copyOf(bars);
	}

	/** The sums of the bars, in the order of the measures; those that are nowhere counted are left out. */
	public List<Part> sums() {
		Map<Measure, Long> sums = new EnumMap<>(Measure.class);
		for (Bar bar : bars)
			for (Part part : bar.parts())
				sums.merge(part.measure(), part.count(), Long::sum);
		return sums.entrySet().stream().map(sum -> new Part(sum.getKey(), sum.getValue())).toList();
	}

	/** The sums in words; what there is to say where there are no bars. */
	public String told() {
		return bars.isEmpty() ? subject.empty() : Bar.figures(sums());
	}

	/** How much a bar of full length stands for. */
	public long longest() {
		return bars.stream().mapToLong(Bar::total).max().orElse(0);
	}

	/** How long a part is, from 0 to 1, where the longest bar has the length 1. */
	public double length(Bar bar, Part part) {
		return (double) part.count() / Math.max(1, subject.isShare() ? bar.total() : longest());
	}

	Chart containing(String words) {
		FilterWords wanted = FilterWords.of(words);
		return wanted.isEmpty() ? this
				: new Chart(subject, bars.stream().filter(bar -> wanted.areIn(String.join(" ", subject.title(), bar.group().name(), bar.what().name(), bar.what().id()))).toList());
	}
}
