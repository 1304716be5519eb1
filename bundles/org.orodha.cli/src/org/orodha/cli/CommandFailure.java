// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import org.orodha.core.findings.Finding;

/**
 * A command cannot do its work for the reason that a finding tells.
 *
 * @since 1.0
 */
public final class CommandFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param finding what to tell the user */
	public CommandFailure(Finding finding) {
		super(finding.message());
		this.finding = finding;
	}

	/** What to tell the user. */
	public Finding finding() {
		return finding;
	}
}
