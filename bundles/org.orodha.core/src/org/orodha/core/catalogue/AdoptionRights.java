// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.TaskPermission;

/** Who may decide on the adoption of a procedure: who holds, on that day, a role with the permission to adopt. */
final class AdoptionRights {

	private static final Messages MESSAGES = Messages.of(AdoptionRights.class);

	private AdoptionRights() {
	}

	/**
	 * The role in which a decision is taken: the one that it names, else one that the person holds.
	 *
	 * @throws CatalogueException where the role has not the permission, or the person holds none that has
	 */
	static Role of(Catalogue catalogue, Procedure procedure, Decision decision) throws CatalogueException {
		if (decision.by().role() != null && mayAdopt(decision.by().role()))
			return decision.by().role();
		List<Role> roles = roles(catalogue);
		if (decision.by().role() != null)
			throw refused(catalogue, procedure, "lifecycle.mayNotAdopt", named(catalogue, List.of(decision.by().role())),
					named(catalogue, roles));
		return roles.stream().filter(role -> isHeld(catalogue, role, decision.by().person(), decision.day())).findFirst()
				.orElseThrow(() -> refused(catalogue, procedure, "lifecycle.noAdopter", decision.by().person(), decision.day(),
						named(catalogue, roles)));
	}

	/** The roles with the permission to adopt. */
	static List<Role> roles(Catalogue catalogue) {
		return catalogue.all(Role.class).stream().filter(AdoptionRights::mayAdopt).toList();
	}

	private static boolean mayAdopt(Role role) {
		return role.getPermissions().contains(TaskPermission.ADOPT);
	}

	private static boolean isHeld(Catalogue catalogue, Role role, String person, LocalDate day) {
		RoleHolders holders = new RoleHolders(catalogue, day);
		return !holders.of(role).isEmpty() && holders.refusal(person, role).isEmpty();
	}

	private static String named(Catalogue catalogue, List<Role> roles) {
		return roles.isEmpty() ? MESSAGES.text("lifecycle.noRole") : roles.stream()
				.map(role -> Labels.of(role, catalogue.readingLanguages()) + " (" + role.getId() + ")").collect(Collectors.joining(", "));
	}

	private static CatalogueException refused(Catalogue catalogue, Procedure procedure, String key, Object... values) {
		return new CatalogueException(catalogue.pathOf(procedure).orElse(procedure.getId()), MESSAGES.text(key, values), null);
	}
}
