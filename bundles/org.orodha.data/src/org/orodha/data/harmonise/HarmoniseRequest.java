// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.List;
import java.util.OptionalInt;

import org.orodha.core.exchange.Audience;
import org.orodha.data.disclosure.SmallCounts;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;

/**
 * What table to make of what files.
 *
 * @param requirement the table that is asked for
 * @param sources     the files; their datasets are among those that can fill the requirement
 * @param audience    for whom the table is meant; beyond the agency itself small counts are hidden
 * @param threshold   the least count shown; not below {@link SmallCounts#least}, and that where it is empty
 * @param zerosShown  whether counts of zero are shown
 * @param overTime    how figures of short periods become those of a longer one
 * @param languages   the languages of the catalogue, the first one first
 * @param earlier     what was released before of the table, and of others with comparable dimensions
 */
public record HarmoniseRequest(Requirement requirement, List<HarmoniseSource> sources, Audience audience,
		OptionalInt threshold, boolean zerosShown, TemporalAggregation overTime, List<String> languages, List<Release> earlier) {

	public HarmoniseRequest {
		sources = List.copyOf(sources);
		languages = List.copyOf(languages);
		earlier = List.copyOf(earlier);
	}

	/** Of a table of which nothing was released before. */
	public HarmoniseRequest(Requirement requirement, List<HarmoniseSource> sources, Audience audience, OptionalInt threshold,
			boolean zerosShown, TemporalAggregation overTime, List<String> languages) {
		this(requirement, sources, audience, threshold, zerosShown, overTime, languages, List.of());
	}

	/** The datasets of the files. */
	public List<Dataset> datasets() {
		return sources.stream().map(HarmoniseSource::dataset).distinct().toList();
	}

	/** The least count shown. */
	public int leastShown() {
		return threshold.orElseGet(() -> SmallCounts.least(datasets(), audience));
	}
}
