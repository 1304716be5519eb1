// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.orodha.core.findings.Finding;

/** What this start found about plug-ins. */
public final class StartFindings {

	private static final List<Finding> FINDINGS = new CopyOnWriteArrayList<>();

	private StartFindings() {
	}

	/** All that was found. */
	public static List<Finding> all() {
		return List.copyOf(FINDINGS);
	}

	static void add(Finding finding) {
		FINDINGS.add(finding);
	}
}
