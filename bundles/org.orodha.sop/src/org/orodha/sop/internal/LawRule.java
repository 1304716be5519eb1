// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about the law on which data passes, and about those who act. The identifiers never change. */
public enum LawRule implements Rule {
	/** Data that is to be shared passes under no instrument in force. */
	DATASET_NOT_COVERED("OR-0150", Severity.WARNING, Severity.INFORMATION),
	/** An instrument ends soon. */
	INSTRUMENT_ENDS("OR-0151", Severity.WARNING, Severity.INFORMATION),
	/** A procedure or flow rests on an instrument that has ended. */
	RESTS_ON_ENDED("OR-0152", Severity.WARNING),
	/** Nobody holds a role that answers for something. */
	ROLE_VACANT("OR-0153", Severity.WARNING),
	/** One role answers for a step and does it, where the procedure wants two. */
	ACCOUNTABLE_IS_RESPONSIBLE("OR-0154", Severity.WARNING),
	/** A flow does not say what goes, or to whom. */
	FLOW_INCOMPLETE("OR-0155", Severity.WARNING),
	/** A flow lets data pass that no instrument in force covers. */
	FLOW_NOT_COVERED("OR-0156", Severity.WARNING);

	private final String id;
	private final List<Severity> severities;

	LawRule(String id, Severity... severities) {
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
