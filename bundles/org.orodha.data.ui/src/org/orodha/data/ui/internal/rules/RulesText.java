// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import org.orodha.core.text.Messages;

/** The texts about rules in the user's language. */
final class RulesText {

	private static final Messages MESSAGES = Messages.of(RulesText.class).withFigures();

	private RulesText() {
	}

	/** The text of that key, with values filled in; numbers are written as the user's language does. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
