// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import org.orodha.core.text.Messages;

/** The texts of the help that are not on its pages. */
final class HelpText {

	private static final Messages MESSAGES = Messages.of(HelpText.class);

	private HelpText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
