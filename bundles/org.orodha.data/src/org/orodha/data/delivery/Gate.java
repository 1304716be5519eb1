// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.LocalDate;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Transfer;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Messages;
import org.orodha.model.Role;

/** Lets data of deliveries pass where the law does, or where somebody who may overrides it with a reason. */
final class Gate {

	private static final Messages MESSAGES = Messages.of(Gate.class);

	/**
	 * What the gate said.
	 *
	 * @param override the role in which it was overridden; empty where it was not
	 * @param text     what to keep of an override
	 */
	record Passed(Verdict verdict, Optional<Role> override, String text) {
	}

	private final LegalGate law;

	Gate(Catalogue catalogue, LocalDate day) {
		law = new LegalGate(catalogue, day);
	}

	/**
	 * @param element the identifier of the delivery or dataset concerned
	 * @param reason  why data passes that no instrument covers; null or blank where it may not
	 */
	Passed pass(String element, Transfer transfer, Acting acting, String reason) throws DeliveryException {
		Verdict verdict = law.judge(transfer);
		if (verdict.passes())
			return new Passed(verdict, Optional.empty(), null);
		String text = law.text(verdict);
		if (reason == null || reason.isBlank())
			throw refused(element, text);
		Optional<Role> role = acting.person().flatMap(law::overridingRole);
		if (role.isEmpty())
			throw refused(element, text + " " + MESSAGES.text("override.role", acting.called()));
		return new Passed(verdict, role, reason.strip() + "\n" + text);
	}

	private static DeliveryException refused(String element, String text) {
		return new DeliveryException(Finding.of(CatalogueRule.NOT_COVERED, text).element(element).build(), null);
	}
}
