// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of the commands. */
final class CommandTexts {

	private static final Messages MESSAGES = Messages.of(CommandTexts.class);

	private CommandTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
