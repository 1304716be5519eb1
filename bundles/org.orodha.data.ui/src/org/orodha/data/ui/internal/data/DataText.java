// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import org.orodha.core.text.Messages;

/** The texts about table files in the user's language. */
public final class DataText {

	private static final Messages MESSAGES = Messages.of(DataText.class).withFigures();

	private DataText() {
	}

	/** The text of that key, with values filled in; numbers are written as the user's language does. */
	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
