// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of the command. */
final class SearchTexts {

	private static final Messages MESSAGES = Messages.of(SearchTexts.class);

	private SearchTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
