// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.orodha.model.Agency;
import org.orodha.model.Case;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Role;
import org.orodha.model.Step;

/**
 * One thing to be done by a day.
 *
 * @param kind       what is to be done
 * @param due        the day
 * @param about      the dataset to be sent, the step to be done or the procedure to be reviewed
 * @param period     the period it is for; empty for a review
 * @param agency     the agency that is to do it; null where nothing says which
 * @param roles      the roles that are to do it
 * @param answering  the roles that answer for it
 * @param waitingFor the steps that must be done before and are not
 * @param run        the case that it is a part of; null where none was opened
 */
public record WorkItem(Kind kind, LocalDate due, IdentifiedElement about, String period, Agency agency, List<Role> roles,
		List<Role> answering, List<Step> waitingFor, Case run) {

	/** What is to be done. */
	public enum Kind {
		/** Data is to be sent. */
		DELIVERY,
		/** A step is to be done. */
		STEP,
		/** A procedure is to be reviewed. */
		REVIEW
	}

	/** How near a due day is. */
	public enum Urgency {
		/** It is over. */
		LATE,
		/** It is today. */
		TODAY,
		/** It is to come. */
		COMING
	}

	public WorkItem {
		roles = List.copyOf(roles);
		answering = List.copyOf(answering);
		waitingFor = List.copyOf(waitingFor);
	}

	/** How near the due day is on a day. */
	public Urgency urgency(LocalDate on) {
		return due.isBefore(on) ? Urgency.LATE : due.equals(on) ? Urgency.TODAY : Urgency.COMING;
	}

	/** How many days it is late on a day; 0 where it is not. */
	public long daysLate(LocalDate on) {
		return Math.max(0, ChronoUnit.DAYS.between(due, on));
	}

	/** Whether a role is to do it or answers for it. */
	public boolean concerns(Role role) {
		return roles.contains(role) || answering.contains(role);
	}

	/** Whether an agency is to do it, or one of its roles is or answers for it. */
	public boolean concerns(Agency other) {
		return agency == other || roles.stream().anyMatch(role -> role.getAgency() == other)
				|| answering.stream().anyMatch(role -> role.getAgency() == other);
	}
}
