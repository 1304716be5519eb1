// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import org.orodha.core.findings.Finding;

/**
 * A plug-in cannot be installed, changed or removed. The message says why and how to mend it.
 *
 * @since 1.0
 */
public final class PluginException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param finding what to tell the user, @param cause what it came from, or null */
	public PluginException(Finding finding, Throwable cause) {
		super(finding.message(), cause);
		this.finding = finding;
	}

	/** What to tell the user. */
	public Finding finding() {
		return finding;
	}
}
