// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of the commands. */
final class CsvwTexts {

	private static final Messages MESSAGES = Messages.of(CsvwTexts.class);

	private CsvwTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
