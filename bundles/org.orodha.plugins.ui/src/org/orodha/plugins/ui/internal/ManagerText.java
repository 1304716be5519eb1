// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.orodha.core.text.Messages;

/** The texts about plug-ins in the user's language. */
final class ManagerText {

	private static final Messages MESSAGES = Messages.of(ManagerText.class).withFigures();

	private ManagerText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** The text of a literal. */
	static String of(String key, Enum<?> literal) {
		return text(key + "." + literal.name());
	}
}
