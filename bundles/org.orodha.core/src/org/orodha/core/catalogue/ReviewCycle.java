// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.orodha.core.time.Recurrence;
import org.orodha.model.Procedure;

/** When a procedure is reviewed. */
public final class ReviewCycle {

	private ReviewCycle() {
	}

	/** The first review that a procedure's cycle names after the month of a day; empty where it has none that can be followed. */
	public static Optional<LocalDate> next(Procedure procedure, LocalDate day) {
		return Recurrence.read(procedure.getReviewCycle()).flatMap(rule -> rule.after(day.with(TemporalAdjusters.lastDayOfMonth()), day));
	}
}
