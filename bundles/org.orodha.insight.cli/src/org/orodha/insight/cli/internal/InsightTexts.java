// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of the commands. */
final class InsightTexts {

	private static final Messages MESSAGES = Messages.of(InsightTexts.class);

	private InsightTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
