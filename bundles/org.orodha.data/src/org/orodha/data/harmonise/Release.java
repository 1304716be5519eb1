// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.exchange.Audience;

/**
 * What readers outside of the agency were given of a requirement's table, with the counts that were hidden from them.
 *
 * @param requirement the identifier of the requirement
 * @param version     the version of its table
 * @param time        when
 * @param audience    the readers
 * @param threshold   the least count shown
 * @param zerosShown  whether counts of zero were shown
 * @param dimensions  the identifiers of the table's dimensions, in order
 * @param sources     the files that the figures were made from
 * @param parts       the counts
 * @param hidden      the cells whose counts were hidden
 */
public record Release(String requirement, String version, Instant time, Audience audience, int threshold, boolean zerosShown,
		List<String> dimensions, List<Source> sources, List<Part> parts, Set<List<String>> hidden) {

	/**
	 * A file.
	 *
	 * @param dataset  the identifier of its dataset
	 * @param delivery the identifier of the delivery it came with, or null
	 * @param file     its name
	 * @param checksum its SHA-256 checksum in hexadecimal, or null
	 */
	public record Source(String dataset, String delivery, String file, String checksum) {
	}

	/**
	 * The counts of a period that are broken down by the same dimensions.
	 *
	 * @param period        the period; empty where the table has none
	 * @param broken        the numbers of the dimensions, from 0, by which they are broken down, without time
	 * @param withoutTotals the numbers of those over which no totals were made
	 * @param counts        the counts by cell of the whole table, with their totals
	 */
	public record Part(String period, List<Integer> broken, Set<Integer> withoutTotals, Map<List<String>, Long> counts) {

		public Part {
			broken = List.copyOf(broken);
			withoutTotals = Set.copyOf(withoutTotals);
			counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		}
	}

	public Release {
		dimensions = List.copyOf(dimensions);
		sources = List.copyOf(sources);
		parts = List.copyOf(parts);
		hidden = Set.copyOf(hidden);
	}

	/** The same to other readers at another time. */
	public Release to(Audience readers, Instant when) {
		return new Release(requirement, version, when, readers, threshold, zerosShown, dimensions, sources, parts, hidden);
	}

	/** Whether another release of the requirement gave the same readers the same. */
	public boolean isSame(Release other) {
		return requirement.equals(other.requirement) && audience == other.audience && dimensions.equals(other.dimensions) && parts.equals(other.parts)
				&& hidden.equals(other.hidden);
	}
}
