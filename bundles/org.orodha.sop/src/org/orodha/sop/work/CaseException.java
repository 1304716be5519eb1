// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import org.orodha.core.findings.Finding;
import org.orodha.sop.internal.work.WorkRule;

/** Something cannot be done with a case. The message says what was expected, what was found and how to mend it. */
public final class CaseException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param element the identifier of the procedure, step or case concerned, @param message in the user's language */
	CaseException(String element, String message) {
		super(message);
		finding = Finding.of(WorkRule.CASE_IMPOSSIBLE, message).element(element).build();
	}

	/** The same, as a finding. */
	public Finding finding() {
		return finding;
	}
}
