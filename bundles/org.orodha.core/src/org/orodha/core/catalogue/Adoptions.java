// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.AdoptionOutcome;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;

/**
 * What was decided on a procedure. The decisions of all versions in force, once and now, are kept by the procedure itself; those on
 * the next version by that version, until it comes into force. Catalogues written before decisions were kept have one day and one
 * line of text instead, which are read where there is no decision.
 */
public final class Adoptions {

	private Adoptions() {
	}

	/** The decisions on the version that a procedure holds, the oldest first. */
	public static List<AdoptionDecision> of(Procedure procedure) {
		return keeper(procedure).getDecisions().stream().filter(decision -> Objects.equals(decision.getVersion(), procedure.getVersion()))
				.toList();
	}

	/** The last decision at a level on the version that a procedure holds. */
	public static Optional<AdoptionDecision> last(Procedure procedure, AdoptionLevel level) {
		return of(procedure).stream().filter(decision -> decision.isSetLevel() && decision.getLevel() == level)
				.reduce((earlier, later) -> later);
	}

	/** The decision by which the version that a procedure holds was adopted; empty where it is not, and where none is kept. */
	public static Optional<AdoptionDecision> standing(Procedure procedure) {
		if (isReplaced(procedure) || is(procedure, LifecycleStatus.ADOPTED))
			return last(procedure, AdoptionLevel.HIGHEST).or(() -> last(procedure, AdoptionLevel.TECHNICAL)).filter(Adoptions::isAdoption);
		return is(procedure, LifecycleStatus.TECHNICALLY_ADOPTED)
				? last(procedure, AdoptionLevel.TECHNICAL).filter(Adoptions::isAdoption) : Optional.empty();
	}

	/** The day on which the version that a procedure holds was adopted; empty where it is not. */
	public static Optional<LocalDate> day(Procedure procedure) {
		return standing(procedure).map(AdoptionDecision::getDate).or(() -> Optional.ofNullable(procedure.getAdoptedOn()));
	}

	/** Whether a decision adopts, with reservations or without. */
	public static boolean isAdoption(AdoptionDecision decision) {
		return decision.isSetOutcome() && decision.getOutcome() != AdoptionOutcome.SENT_BACK;
	}

	/** Whether a procedure is an earlier version that another one replaced. */
	public static boolean isReplaced(Procedure procedure) {
		return procedure.getVersionOf() != null && is(procedure, LifecycleStatus.DEPRECATED);
	}

	/** Whether a procedure is the next version of another one, and not in force. */
	public static boolean isNext(Procedure procedure) {
		return procedure.getVersionOf() != null && !is(procedure, LifecycleStatus.DEPRECATED);
	}

	private static Procedure keeper(Procedure procedure) {
		return isReplaced(procedure) ? procedure.getVersionOf() : procedure;
	}

	private static boolean is(Procedure procedure, LifecycleStatus status) {
		return procedure.isSetStatus() && procedure.getStatus() == status;
	}
}
