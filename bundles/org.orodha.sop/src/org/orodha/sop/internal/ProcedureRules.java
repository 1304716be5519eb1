// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.sop.Procedures;

/**
 * OR-0102 to OR-0105 a procedure without steps, purpose, scope or legal basis, OR-0106 an adopted one without the record of its
 * adoption, OR-0107 one without review cycle, OR-0108 an overdue review.
 */
final class ProcedureRules {

	void check(Procedure procedure, RuleReport report) {
		if (procedure.getSteps().isEmpty())
			report.add(ProcedureRule.STEPS_MISSING, procedure, Literals.PROCEDURE__STEPS);
		if (procedure.getPurpose().isEmpty())
			report.add(ProcedureRule.PURPOSE_MISSING, procedure, Literals.PROCEDURE__PURPOSE);
		if (procedure.getScope().isEmpty())
			report.add(ProcedureRule.SCOPE_MISSING, procedure, Literals.PROCEDURE__SCOPE);
		if (procedure.getLegalBases().isEmpty())
			report.add(ProcedureRule.LEGAL_BASIS_MISSING, procedure, Literals.PROCEDURE__LEGAL_BASES);
		if (Procedures.isAdopted(procedure))
			checkAdoption(procedure, report);
		if (procedure.getReviewCycle() == null)
			report.add(ProcedureRule.REVIEW_CYCLE_MISSING, procedure, Literals.PROCEDURE__REVIEW_CYCLE);
		if (procedure.getNextReview() != null && procedure.getNextReview().isBefore(report.on()) && !Adoptions.isNext(procedure))
			addOverdue(procedure, report);
	}

	private static void addOverdue(Procedure procedure, RuleReport report) {
		if (OpenReview.isPossible(report.catalogue()))
			report.add(ProcedureRule.REVIEW_OVERDUE, procedure, Literals.PROCEDURE__NEXT_REVIEW, new OpenReview(report.on()),
					procedure.getNextReview());
		else
			report.add(ProcedureRule.REVIEW_OVERDUE, procedure, Literals.PROCEDURE__NEXT_REVIEW, procedure.getNextReview());
	}

	private static void checkAdoption(Procedure procedure, RuleReport report) {
		if (Adoptions.standing(procedure).filter(decision -> decision.getDate() != null).isPresent())
			return;
		if (procedure.getAdoptedOn() == null)
			report.add(ProcedureRule.ADOPTION_INCOMPLETE, procedure, Literals.PROCEDURE__ADOPTED_ON, Literals.PROCEDURE__ADOPTED_ON);
		if (procedure.getAdoption().isEmpty())
			report.add(ProcedureRule.ADOPTION_INCOMPLETE, procedure, Literals.PROCEDURE__ADOPTION, Literals.PROCEDURE__ADOPTION);
	}
}
