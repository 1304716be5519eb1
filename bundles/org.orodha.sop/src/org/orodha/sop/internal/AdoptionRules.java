// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import org.orodha.core.catalogue.AdoptedText;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;

/**
 * OR-0140 adopted at the highest level without the technical level, OR-0141 a decision without minutes, OR-0142 a text that is not the
 * one adopted. Where no decision is kept, nothing is known of it.
 */
final class AdoptionRules {

	void check(Procedure procedure, RuleReport report) {
		if (!Adoptions.isReplaced(procedure) && procedure.isSetStatus() && procedure.getStatus() == LifecycleStatus.ADOPTED
				&& Adoptions.last(procedure, AdoptionLevel.HIGHEST).isPresent()
				&& Adoptions.last(procedure, AdoptionLevel.TECHNICAL).filter(Adoptions::isAdoption).isEmpty())
			report.add(ProcedureRule.ADOPTED_WITHOUT_TECHNICAL, procedure, Literals.PROCEDURE__DECISIONS, new BackToReview(procedure),
					procedure.getVersion());
		for (AdoptionDecision decision : procedure.getDecisions())
			if (decision.getMinutes() == null || decision.getMinutes().isBlank())
				report.add(ProcedureRule.DECISION_WITHOUT_MINUTES, procedure, Literals.PROCEDURE__DECISIONS, decision.getDate(),
						decision.getVersion());
		Adoptions.standing(procedure).ifPresent(decision -> checkText(procedure, decision, report));
	}

	private static void checkText(Procedure procedure, AdoptionDecision decision, RuleReport report) {
		String found = AdoptedText.fingerprint(procedure);
		if (decision.getFingerprint() == null || decision.getFingerprint().equals(found))
			return;
		Object[] values = { decision.getDate(), decision.getBody(), decision.getFingerprint(), found };
		if (Adoptions.isReplaced(procedure))
			report.add(ProcedureRule.CHANGED_AFTER_ADOPTION, procedure, Literals.PROCEDURE__DECISIONS, values);
		else
			report.add(ProcedureRule.CHANGED_AFTER_ADOPTION, procedure, Literals.PROCEDURE__DECISIONS, new BackToReview(procedure), values);
	}
}
