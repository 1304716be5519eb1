// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TaskPermission;
import org.orodha.sop.Procedures;

/** OR-0153 a role that answers for something and that nobody holds; OR-0154 one role that answers and does where two are wanted. */
final class RoleRules {

	private final LocalDate day;

	RoleRules(LocalDate day) {
		this.day = day;
	}

	void check(RuleReport report) {
		Set<Role> answering = new LinkedHashSet<>(report.catalogue().all(Role.class).stream()
				.filter(role -> role.getPermissions().contains(TaskPermission.SIGN_OFF)).toList());
		for (Procedure procedure : report.catalogue().all(Procedure.class))
			if (!Procedures.isDeprecated(procedure))
				for (Step step : procedure.getSteps()) {
					answering.addAll(Procedures.accountable(step));
					if (procedure.isAccountableApart())
						checkApart(step, report);
				}
		RoleHolders holders = new RoleHolders(report.catalogue(), day);
		for (Role role : answering)
			if (!role.eIsProxy() && holders.of(role).isEmpty())
				report.add(LawRule.ROLE_VACANT, role, null);
	}

	private static void checkApart(Step step, RuleReport report) {
		for (Role role : Procedures.accountable(step))
			if (!role.eIsProxy() && Procedures.responsible(step).contains(role))
				report.add(LawRule.ACCOUNTABLE_IS_RESPONSIBLE, step, Literals.STEP__ASSIGNMENTS, step.getProcedure(), role);
	}
}
