// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.model.Agency;
import org.orodha.model.Flow;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/** The agencies of a procedure, as the steps come to them; null is nobody. */
final class Lanes {

	private final List<Agency> agencies = new ArrayList<>();

	Lanes(Procedure procedure) {
		for (Step step : procedure.getSteps()) {
			add(agency(step));
			if (bringsData(step))
				add(step.getFlow().getRecipient());
		}
		if (agencies.isEmpty())
			add(procedure.getOwner());
	}

	private void add(Agency agency) {
		if (!agencies.contains(agency))
			agencies.add(agency);
	}

	/** Who does a step: the agency of who is responsible, else of who is accountable, else the procedure's owner. */
	static Agency agency(Step step) {
		return Stream.concat(Procedures.responsible(step).stream(), Procedures.accountable(step).stream()).map(Role::getAgency)
				.filter(agency -> agency != null).findFirst().orElse(step.getProcedure().getOwner());
	}

	/** Whether a step transfers data to somebody else. */
	static boolean bringsData(Step step) {
		Flow flow = step.getFlow();
		return flow != null && !flow.eIsProxy() && flow.getRecipient() != null && flow.getRecipient() != agency(step);
	}

	int of(Step step) {
		return agencies.indexOf(agency(step));
	}

	int of(Flow flow) {
		return agencies.indexOf(flow.getRecipient());
	}

	List<Agency> agencies() {
		return agencies;
	}
}
