// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import org.orodha.cli.Terminal;

/** The password of a key: from the environment, else asked for. */
final class Passwords {

	static final String VARIABLE = "ORODHA_KEY_PASSWORD";

	private Passwords() {
	}

	/** The password; null where there is none. */
	static char[] of(Terminal terminal) {
		String set = System.getenv(VARIABLE);
		return set != null && !set.isEmpty() ? set.toCharArray() : terminal.askSecret(CommandTexts.text("password.ask")).orElse(null);
	}
}
