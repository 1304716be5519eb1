// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of the command line. */
public final class CommandTexts {

	private static final Messages MESSAGES = Messages.of(CommandTexts.class);

	private CommandTexts() {
	}

	/** A text in the user's language. */
	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
