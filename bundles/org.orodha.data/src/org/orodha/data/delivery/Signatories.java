// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.GsbpmPhase;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TaskPermission;

/** Who may sign off the deliveries of a dataset. */
public final class Signatories {

	private Signatories() {
	}

	/**
	 * The roles that a procedure makes accountable for processing the dataset, which is the phase of GSBPM 5.1 that holds
	 * review and validation (5.3). Where no procedure in use does so, the roles of the dataset's agency that may sign off;
	 * where it has none, all roles that may.
	 */
	public static List<Role> of(Catalogue catalogue, Dataset dataset) {
		List<Role> accountable = steps(catalogue, dataset).stream()
				.filter(step -> step.isSetPhase() && step.getPhase() == GsbpmPhase.PROCESS)
				.flatMap(step -> step.getAssignments().stream())
				.filter(part -> part.isSetResponsibility() && part.getResponsibility() == Responsibility.ACCOUNTABLE
						&& part.getRole() != null && !part.getRole().eIsProxy())
				.map(part -> part.getRole()).distinct().toList();
		if (!accountable.isEmpty())
			return accountable;
		Agency agency = Owners.of(dataset).orElse(null);
		List<Role> approvers = catalogue.all(Role.class).stream()
				.filter(role -> role.getPermissions().contains(TaskPermission.SIGN_OFF)).toList();
		List<Role> own = approvers.stream().filter(role -> role.getAgency() == agency).toList();
		return own.isEmpty() ? approvers : own;
	}

	/** The steps that work on a dataset, of the procedures that are in use. */
	static List<Step> steps(Catalogue catalogue, Dataset dataset) {
		return catalogue.all(Procedure.class).stream()
				.filter(procedure -> procedure.getVersionOf() == null)
				.filter(procedure -> !procedure.isSetStatus() || procedure.getStatus() != LifecycleStatus.DEPRECATED)
				.flatMap(procedure -> procedure.getSteps().stream())
				.filter(step -> step.getDatasets().contains(dataset)).toList();
	}
}
