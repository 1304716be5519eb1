// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/**
 * What is said of a rule in reports.
 *
 * @param code        the identifier
 * @param name        what it asks for
 * @param severity    how much a breach matters
 * @param level       the validation level, 0 to 5
 * @param explanation why it matters and how to mend a breach; may be empty
 * @param citation    where it comes from; may be empty
 */
record RuleInfo(String code, String name, Severity severity, int level, String explanation, String citation) {

	/** What is said of a registered rule that asks for the same in every column. */
	static RuleInfo of(Rule rule, int level) {
		return of(rule, level, rule.title());
	}

	/** @param name what it asks for in the column at hand */
	static RuleInfo of(Rule rule, int level, String name) {
		return new RuleInfo(rule.id(), name, rule.severity(), level, rule.explanation(), "");
	}

	/** The same, of another severity. */
	RuleInfo as(Severity other) {
		return new RuleInfo(code, name, other, level, explanation, citation);
	}
}
