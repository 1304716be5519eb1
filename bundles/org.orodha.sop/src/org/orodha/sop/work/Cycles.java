// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.time.PeriodLengths;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.time.PeriodLength;

/** For which periods a procedure is run. */
public final class Cycles {

	private static final int ANY_COMMON_YEAR = 2025;
	private static final List<PeriodLength> REGULAR = Stream.of(PeriodLength.values()).filter(length -> length.perYear() > 0).toList();

	private Cycles() {
	}

	/**
	 * How long the periods are: as often as the step that recurs most; where no step recurs, as often as the data that comes most often.
	 *
	 * @return empty where nothing of the procedure comes at a fixed interval
	 */
	public static Optional<PeriodLength> of(Procedure procedure) {
		return shortest(procedure.getSteps().stream().flatMap(step -> rule(step).stream()).flatMap(Cycles::length))
				.or(() -> shortest(procedure.getSteps().stream().flatMap(step -> step.getDatasets().stream())
						.filter(dataset -> dataset.isSetFrequency()).map(dataset -> PeriodLengths.of(dataset.getFrequency()))
						.filter(lengths -> lengths.size() < PeriodLength.values().length).map(List::getFirst)));
	}

	private static Optional<PeriodLength> shortest(Stream<PeriodLength> lengths) {
		return lengths.max(Comparator.comparing(PeriodLength::perYear));
	}

	private static Optional<Recurrence> rule(Step step) {
		return Recurrence.read(step.getDue() != null && step.getDue().getRecurrence() != null ? step.getDue().getRecurrence() : step.getRecurrence());
	}

	private static Stream<PeriodLength> length(Recurrence rule) {
		int perYear = rule.perYear(ANY_COMMON_YEAR);
		return REGULAR.stream().filter(length -> length.perYear() == perYear || length == PeriodLength.WEEK && perYear == length.perYear() + 1);
	}
}
