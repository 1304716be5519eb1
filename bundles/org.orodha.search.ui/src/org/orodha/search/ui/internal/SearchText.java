// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import org.orodha.core.text.Messages;

/** The texts of searching in the user's language. */
final class SearchText {

	private static final Messages MESSAGES = Messages.of(SearchText.class).withFigures();

	private SearchText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
