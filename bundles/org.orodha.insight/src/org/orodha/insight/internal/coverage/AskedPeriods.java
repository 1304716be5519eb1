// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.orodha.core.time.PeriodLengths;
import org.orodha.insight.coverage.CoverageRequest;
import org.orodha.model.Requirement;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** The periods that a requirement asks for. */
final class AskedPeriods {

	private AskedPeriods() {
	}

	/**
	 * Those that have ended, of so many years back from the end of the last one, the earliest first; of what is due every two, five or ten
	 * years, all years. None where the requirement does not say how often it is due, or not regularly.
	 */
	static List<TimePeriod> of(Requirement requirement, CoverageRequest request) {
		Optional<PeriodLength> length = length(requirement);
		if (length.isEmpty())
			return List.of();
		List<TimePeriod> periods = new ArrayList<>();
		Optional<TimePeriod> period = TimePeriod.holding(request.day(), length.get()).previous();
		if (period.isEmpty())
			return List.of();
		TimePeriod last = period.get();
		while (period.isPresent() && period.get().start().isAfter(last.end().minusYears(request.years()))) {
			periods.add(period.get());
			period = period.get().previous();
		}
		Collections.reverse(periods);
		return periods;
	}

	private static Optional<PeriodLength> length(Requirement requirement) {
		if (!requirement.isSetFrequency())
			return Optional.empty();
		return switch (requirement.getFrequency()) {
		case CONTINUOUS, IRREGULAR, ONCE -> Optional.empty();
		default -> Optional.of(PeriodLengths.of(requirement.getFrequency()).getFirst());
		};
	}
}
