// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.raci;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Assignment;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/**
 * Changes of who has which part, each as one undoable command.
 *
 * @since 1.0
 */
public final class RaciChanges {

	private static final Messages MESSAGES = Messages.of(RaciChanges.class);

	private RaciChanges() {
	}

	/**
	 * Gives a role these parts in a step and no others. Assignments that stay are not touched, and one that gets another part stays
	 * at its place.
	 *
	 * @return null where the role has exactly these parts
	 */
	public static Command set(Catalogue catalogue, Step step, Role role, Set<Responsibility> parts) {
		Set<Responsibility> missing = EnumSet.noneOf(Responsibility.class);
		missing.addAll(parts);
		List<Assignment> superfluous = new ArrayList<>();
		for (Assignment assignment : step.getAssignments())
			if (assignment.getRole() == role && !(assignment.isSetResponsibility() && missing.remove(assignment.getResponsibility())))
				superfluous.add(assignment);
		if (missing.isEmpty() && superfluous.isEmpty())
			return null;
		CompoundCommand change = new CompoundCommand(MESSAGES.text("command.part", Labels.of(role, catalogue.readingLanguages()),
				Labels.of(step, catalogue.readingLanguages())));
		for (Responsibility part : missing)
			change.append(superfluous.isEmpty() ? Commands.add(catalogue, step, Literals.STEP__ASSIGNMENTS, assignment(role, part))
					: Commands.set(catalogue, superfluous.removeFirst(), Literals.ASSIGNMENT__RESPONSIBILITY, part));
		if (!superfluous.isEmpty())
			change.append(RemoveCommand.create(catalogue.editingDomain(), step, Literals.STEP__ASSIGNMENTS, superfluous));
		return change;
	}

	private static Assignment assignment(Role role, Responsibility part) {
		Assignment made = ModelFactory.eINSTANCE.createAssignment();
		made.setRole(role);
		made.setResponsibility(part);
		return made;
	}
}
