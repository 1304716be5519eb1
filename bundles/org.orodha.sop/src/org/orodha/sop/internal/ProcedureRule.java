// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about procedures. The identifiers never change. */
public enum ProcedureRule implements Rule {
	/** A step does not have exactly one accountable role. */
	ACCOUNTABLE_NOT_ONE("OR-0100", Severity.ERROR),
	/** A step has no responsible role. */
	RESPONSIBLE_MISSING("OR-0101", Severity.WARNING),
	/** A procedure has no steps. */
	STEPS_MISSING("OR-0102", Severity.WARNING),
	/** A procedure does not say why it exists. */
	PURPOSE_MISSING("OR-0103", Severity.WARNING),
	/** A procedure does not say what it covers. */
	SCOPE_MISSING("OR-0104", Severity.WARNING),
	/** A procedure has no legal basis. */
	LEGAL_BASIS_MISSING("OR-0105", Severity.WARNING),
	/** The record of an adopted procedure is incomplete. */
	ADOPTION_INCOMPLETE("OR-0106", Severity.WARNING),
	/** A procedure does not say when it is reviewed. */
	REVIEW_CYCLE_MISSING("OR-0107", Severity.WARNING),
	/** The review of a procedure is overdue. */
	REVIEW_OVERDUE("OR-0108", Severity.WARNING),
	/** A step has no deadline. */
	DEADLINE_MISSING("OR-0109", Severity.INFORMATION),
	/** A step waits, in the end, for itself. */
	STEP_WAITS_FOR_ITSELF("OR-0110", Severity.ERROR),
	/** A step comes after a step of another procedure. */
	STEP_OF_ANOTHER("OR-0111", Severity.ERROR),
	/** A step comes after one of a later phase. */
	PHASE_EARLIER("OR-0112", Severity.INFORMATION),
	/** A step works on a dataset whose source the procedure does not name. */
	SOURCE_NOT_NAMED("OR-0113", Severity.INFORMATION),
	/** A procedure was adopted at the highest level without the technical level. */
	ADOPTED_WITHOUT_TECHNICAL("OR-0140", Severity.ERROR),
	/** A decision on a procedure does not say where it is recorded. */
	DECISION_WITHOUT_MINUTES("OR-0141", Severity.WARNING),
	/** An adopted procedure does not say any more what was adopted. */
	CHANGED_AFTER_ADOPTION("OR-0142", Severity.ERROR),
	/** A request has waited since before the last review. */
	REQUEST_OVERLOOKED("OR-0143", Severity.WARNING);

	private final String id;
	private final List<Severity> severities;

	ProcedureRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}
}
