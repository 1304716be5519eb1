// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import org.orodha.core.text.Messages;

/** The texts of the comparison in the user's language. */
final class ComparisonText {

	private static final Messages MESSAGES = Messages.of(ComparisonText.class);

	private ComparisonText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
