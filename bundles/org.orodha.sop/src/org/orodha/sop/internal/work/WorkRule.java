// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.work;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about what is due, and what for. The identifiers never change. */
public enum WorkRule implements Rule {
	/** The next review is not when the review cycle says. */
	REVIEW_AGAINST_CYCLE("OR-0120", Severity.WARNING),
	/** The recurrence of a step does not say what the words of its deadline say. */
	DEADLINE_AGAINST_WORDS("OR-0121", Severity.WARNING),
	/** A deadline lacks what it is counted from. */
	DEADLINE_INCOMPLETE("OR-0122", Severity.WARNING),
	/** No step works on what is to fill a requirement. */
	REQUIREMENT_WITHOUT_STEP("OR-0123", Severity.INFORMATION),
	/** A step serves no requirement. */
	STEP_SERVES_NOTHING("OR-0124", Severity.INFORMATION),
	/** The sub-process of a step is of another phase than the step. */
	SUB_PROCESS_OF_ANOTHER_PHASE("OR-0125", Severity.WARNING),
	/** The day on which an open step of a case was due is over. */
	CASE_STEP_LATE("OR-0126", Severity.WARNING),
	/** Something cannot be done with a case. */
	CASE_IMPOSSIBLE("OR-0127", Severity.ERROR);

	private final String id;
	private final List<Severity> severities;

	WorkRule(String id, Severity... severities) {
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
