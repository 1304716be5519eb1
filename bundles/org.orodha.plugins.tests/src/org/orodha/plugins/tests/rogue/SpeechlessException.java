// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests.rogue;

import java.io.PrintWriter;

/** An exception that fails when somebody wants to know what it is. */
public class SpeechlessException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	@Override
	public String getMessage() {
		throw new IllegalStateException("no message");
	}

	@Override
	public String toString() {
		throw new IllegalStateException("no text");
	}

	@Override
	public void printStackTrace(PrintWriter writer) {
		throw new IllegalStateException("no trace");
	}
}
