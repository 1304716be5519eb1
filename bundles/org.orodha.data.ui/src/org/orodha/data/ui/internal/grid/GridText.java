// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.orodha.core.text.Messages;

/** The texts of the grid in the user's language. */
final class GridText {

	private static final Messages MESSAGES = Messages.of(GridText.class).withFigures();

	private GridText() {
	}

	/** The text of that key, with values filled in; numbers are written as the user's language does. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
