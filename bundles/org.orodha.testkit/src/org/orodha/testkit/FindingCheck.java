// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.util.Objects;

import org.orodha.core.findings.Finding;

/**
 * One finding.
 *
 * <pre>
 * run.refuse(file).at(2, "Year").says("found 'last year'");
 * </pre>
 *
 * @since 1.0
 */
public final class FindingCheck {

	private final Finding finding;

	FindingCheck(Finding finding) {
		this.finding = finding;
	}

	/** The finding itself. */
	public Finding finding() {
		return finding;
	}

	/** It is about a row and column of a file; the header is row 1. */
	public FindingCheck at(int row, String column) {
		if (finding.place() == null || finding.place().row() != row || !Objects.equals(finding.place().column(), column))
			throw new AssertionError("Expected a finding at row " + row + ", column " + column + "; found " + finding);
		return this;
	}

	/** Its message has this in it. */
	public FindingCheck says(String part) {
		if (!finding.message().contains(part))
			throw new AssertionError("Expected a finding that says '" + part + "'; found " + finding);
		return this;
	}
}
