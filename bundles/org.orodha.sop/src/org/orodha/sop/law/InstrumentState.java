// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

import org.orodha.core.related.RelatedSection;
import org.orodha.model.LegalInstrument;

/**
 * An instrument, how it stands on a day, and what rests on it.
 *
 * @param rests what rests on it, by the way it does: datasets, sources, flows, procedures, requirements, products
 */
public record InstrumentState(LegalInstrument instrument, Standing standing, LocalDate day, List<RelatedSection> rests) {

	public InstrumentState {
		rests = List.copyOf(rests);
	}

	/** Whether it has ended and nothing rests on it. */
	public boolean isHistory() {
		return standing == Standing.ENDED && rests.stream().allMatch(section -> section.elements().isEmpty());
	}

	/** Whether it ends soon, or has ended while something rests on it. */
	public boolean isEnding() {
		return standing == Standing.ENDING || standing == Standing.ENDED && !isHistory();
	}

	/** How many elements rest on it in one way. @param key the section's key, such as <code>flows</code> */
	public long count(String key) {
		return rests.stream().filter(section -> section.key().equals(key)).mapToLong(section -> section.elements().size()).sum();
	}

	/** The days from the day on which it is looked at to its last one, negative where it has ended; empty where it has no end. */
	public OptionalLong daysLeft() {
		LocalDate end = instrument.getInForceTo();
		return end == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(day, end));
	}
}
