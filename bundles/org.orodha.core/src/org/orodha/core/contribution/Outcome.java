// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import org.orodha.core.findings.Finding;

/** How running a contribution ended. */
public sealed interface Outcome<R> {

	/** It gave a result. */
	record Done<R>(R result) implements Outcome<R> {
	}

	/** It failed; the finding says why and, where the plug-in is at fault, names it. */
	record Failed<R>(Finding finding) implements Outcome<R> {
	}

	/** The user gave up. */
	record Cancelled<R>() implements Outcome<R> {
	}
}
