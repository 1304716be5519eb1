// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.GsbpmPhase;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TaskPermission;

/** Which roles may do what with the deliveries of a dataset. */
public final class Duties {

	private static final Set<DeliveryAction> TRIAGE = EnumSet.of(DeliveryAction.CHECK, DeliveryAction.CORRECT, DeliveryAction.ACCEPT,
			DeliveryAction.REJECT);

	private Duties() {
	}

	/**
	 * The roles that may do something: those that do the work or answer for it in the steps on the dataset, and those of the dataset's
	 * agency that may edit or sign off, or all its roles where none may. To sign off, those of {@link Signatories}. Empty where anybody may: nothing is known of roles,
	 * or the law alone decides, as with receiving.
	 */
	public static List<Role> of(Catalogue catalogue, Dataset dataset, DeliveryAction action) {
		return switch (action) {
		case SIGN_OFF -> Signatories.of(catalogue, dataset);
		case CHECK, CORRECT, ACCEPT, REJECT -> working(catalogue, dataset, Set.of(GsbpmPhase.COLLECT, GsbpmPhase.PROCESS));
		case DISSEMINATE -> working(catalogue, dataset, Set.of(GsbpmPhase.values()));
		default -> List.of();
		};
	}

	/**
	 * The roles that may do something with a delivery: those that may with its dataset's, and to triage it also those of the agency that
	 * received it from another.
	 */
	public static List<Role> of(Catalogue catalogue, Delivery delivery, DeliveryAction action) {
		List<Role> roles = of(catalogue, delivery.getDataset(), action);
		if (roles.isEmpty() || !TRIAGE.contains(action))
			return roles;
		Set<Role> all = new LinkedHashSet<>(roles);
		delivery.getEvents().stream().filter(event -> event.getAction() == DeliveryAction.RECEIVE && event.getRecipient() != null)
				.flatMap(event -> event.getRecipient().getRoles().stream())
				.filter(role -> role.getPermissions().contains(TaskPermission.EDIT_OWN)).forEach(all::add);
		return List.copyOf(all);
	}

	/**
	 * The roles that may send the table of a requirement to the framework: those of the agency that keeps the requirement and may edit
	 * or sign off, or all its roles where none may.
	 */
	public static List<Role> of(Requirement requirement) {
		return permitted(requirement.getOwner() == null ? List.of() : requirement.getOwner().getRoles());
	}

	private static List<Role> permitted(List<Role> own) {
		List<Role> permitted = own.stream().filter(role -> role.getPermissions().contains(TaskPermission.EDIT_OWN)
				|| role.getPermissions().contains(TaskPermission.SIGN_OFF)).toList();
		return permitted.isEmpty() ? own : permitted;
	}

	private static List<Role> working(Catalogue catalogue, Dataset dataset, Set<GsbpmPhase> phases) {
		Set<Role> roles = new LinkedHashSet<>();
		for (Step step : Signatories.steps(catalogue, dataset))
			if (!step.isSetPhase() || phases.contains(step.getPhase()))
				step.getAssignments().stream().filter(Duties::works).map(Assignment::getRole).forEach(roles::add);
		List<Role> own = Owners.of(dataset).map(Agency::getRoles).map(List::<Role>copyOf).orElseGet(List::of);
		roles.addAll(permitted(own));
		return List.copyOf(roles);
	}

	private static boolean works(Assignment part) {
		return part.getRole() != null && !part.getRole().eIsProxy() && part.isSetResponsibility()
				&& (part.getResponsibility() == Responsibility.RESPONSIBLE || part.getResponsibility() == Responsibility.ACCOUNTABLE);
	}

	/** Whether nobody may accept or sign off what he delivered or corrected: a procedure in use on the dataset says so. */
	public static boolean isOwnWorkNotValidated(Catalogue catalogue, Dataset dataset) {
		return Signatories.steps(catalogue, dataset).stream().map(Step::getProcedure).anyMatch(Procedure::isOwnWorkNotValidated);
	}

	/** Whether nobody may sign off what he accepted: a procedure in use on the dataset says so. */
	public static boolean isAccountableApart(Catalogue catalogue, Dataset dataset) {
		return Signatories.steps(catalogue, dataset).stream().map(Step::getProcedure).anyMatch(Procedure::isAccountableApart);
	}
}
