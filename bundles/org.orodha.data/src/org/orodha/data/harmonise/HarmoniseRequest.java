package org.orodha.data.harmonise;

import java.util.List;
import java.util.OptionalInt;

import org.orodha.core.exchange.Audience;
import org.orodha.model.Requirement;

/**
 * What table to make of what files.
 *
 * @param requirement the table that is asked for
 * @param sources     the files; their datasets are among those that can fill the requirement
 * @param audience    for whom the table is meant; beyond the agency itself small counts are hidden
 * @param threshold   the least count shown; not below what a dataset asks for. Empty: what they ask for, else 5
 * @param zerosShown  whether counts of zero are shown
 * @param overTime    how figures of short periods become those of a longer one
 * @param languages   the languages of the catalogue, the first one first
 */
public record HarmoniseRequest(Requirement requirement, List<HarmoniseSource> sources, Audience audience,
		OptionalInt threshold, boolean zerosShown, OverTime overTime, List<String> languages) {

	public HarmoniseRequest {
		sources = List.copyOf(sources);
		languages = List.copyOf(languages);
	}
}
