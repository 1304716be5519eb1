// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.orodha.model.Assignment;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/** What can be read off procedures and their steps. */
public final class Procedures {

	private Procedures() {
	}

	/** The roles that answer for a step's result; there should be one. */
	public static List<Role> accountable(Step step) {
		return with(step, Responsibility.ACCOUNTABLE);
	}

	/** The roles that do a step's work. */
	public static List<Role> responsible(Step step) {
		return with(step, Responsibility.RESPONSIBLE);
	}

	/** The roles that have a part in a step. */
	public static List<Role> with(Step step, Responsibility responsibility) {
		return step.getAssignments().stream()
				.filter(assignment -> assignment.isSetResponsibility()
						&& assignment.getResponsibility() == responsibility && assignment.getRole() != null)
				.map(Assignment::getRole).distinct().toList();
	}

	/** The steps of the same procedure that must be done before a step, the nearest first; a step in a circle is its own. */
	public static Set<Step> before(Step step) {
		Set<Step> found = new LinkedHashSet<>();
		Deque<Step> open = new ArrayDeque<>(List.of(step));
		while (!open.isEmpty())
			for (Step earlier : open.poll().getAfter())
				if (isBeside(earlier, step) && found.add(earlier))
					open.add(earlier);
		return found;
	}

	/** Whether two steps belong to one procedure. */
	public static boolean isBeside(Step one, Step other) {
		return one.getProcedure() != null && one.getProcedure() == other.getProcedure();
	}

	/** Whether a procedure is adopted, technically or at the highest level. */
	public static boolean isAdopted(Procedure procedure) {
		return procedure.isSetStatus() && (procedure.getStatus() == LifecycleStatus.ADOPTED
				|| procedure.getStatus() == LifecycleStatus.TECHNICALLY_ADOPTED);
	}

	/** Whether a procedure is kept for reference only. */
	public static boolean isDeprecated(Procedure procedure) {
		return procedure.isSetStatus() && procedure.getStatus() == LifecycleStatus.DEPRECATED;
	}

	/** Whether a procedure is the one that people follow or write first: neither out of use nor another version of it. */
	public static boolean isFollowed(Procedure procedure) {
		return procedure.getVersionOf() == null && !isDeprecated(procedure);
	}
}
