// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.orodha.core.rules.RuleReport;
import org.orodha.data.delivery.DueTable;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;

/** OR-0221 a table that was due and was not sent. What was due before anything was noted of a framework is not known. */
final class TransmissionRules {

	private TransmissionRules() {
	}

	static void check(RuleReport report) {
		Map<Agency, LocalDate> since = new HashMap<>();
		for (Requirement requirement : report.catalogue().all(Requirement.class))
			for (Transmission transmission : requirement.getTransmissions())
				if (transmission.getSent() != null && requirement.getFramework() != null)
					since.merge(requirement.getFramework(), transmission.getSent(), (one, other) -> one.isBefore(other) ? one : other);
		for (DueTable table : Transmissions.missing(report.catalogue(), report.on())) {
			LocalDate begin = since.get(table.requirement().getFramework());
			if (begin != null && !table.due().isBefore(begin))
				report.add(DataRule.TABLE_NOT_SENT, table.requirement(), Literals.REQUIREMENT__TRANSMISSIONS, table.period(), table.due());
		}
	}
}
