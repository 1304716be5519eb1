// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.text;

import org.orodha.core.text.Messages;

/** The application's texts in the user's language. */
public final class AppText {

	private static final Messages MESSAGES = Messages.of(AppText.class);

	private AppText() {
	}

	/** The text of that key, with values filled in. */
	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
