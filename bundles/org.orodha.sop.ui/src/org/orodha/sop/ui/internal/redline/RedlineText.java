// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.redline;

import org.orodha.core.text.Messages;

/** The texts about versions of a procedure. */
final class RedlineText {

	private static final Messages MESSAGES = Messages.of(RedlineText.class).withFigures();

	private RedlineText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
