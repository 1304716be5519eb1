// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.findings.Finding;

/**
 * What a check found.
 *
 * <pre>
 * run.check().finds("OR-DIS-1", "OR-DIS-2").about("OR-DIS-1", "dis.register.t2").says("Correct one of the two");
 * </pre>
 *
 * @since 1.0
 */
public final class FindingsCheck {

	private final String checked;
	private final List<Finding> findings;

	FindingsCheck(String checked, List<Finding> findings) {
		this.checked = checked;
		this.findings = List.copyOf(findings);
	}

	/** The findings themselves, the gravest first. */
	public List<Finding> findings() {
		return findings;
	}

	/** There are findings of these rules and of no others, a rule as often as it is named, in any order. */
	public FindingsCheck finds(String... rules) {
		if (!Stream.of(rules).sorted().toList().equals(findings.stream().map(Finding::rule).sorted().toList()))
			throw new AssertionError("Expected findings of " + List.of(rules) + " for " + checked + "; found " + findings);
		return this;
	}

	/** There are no findings. */
	public FindingsCheck findsNothing() {
		return finds();
	}

	/**
	 * There is a finding of a rule about an element.
	 *
	 * @return that finding
	 */
	public FindingCheck about(String rule, String element) {
		return new FindingCheck(findings.stream().filter(finding -> finding.rule().equals(rule) && element.equals(finding.element())).findFirst()
				.orElseThrow(() -> new AssertionError("Expected a finding of " + rule + " about " + element + "; found " + findings)));
	}
}
