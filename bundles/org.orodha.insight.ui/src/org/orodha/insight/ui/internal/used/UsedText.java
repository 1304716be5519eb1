// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import org.orodha.core.text.Messages;

/** The texts of the view. */
final class UsedText {

	private static final Messages MESSAGES = Messages.of(UsedText.class).withFigures();

	private UsedText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
