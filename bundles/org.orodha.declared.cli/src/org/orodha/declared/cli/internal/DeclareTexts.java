// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.cli.internal;

import org.orodha.core.text.Messages;

/** The texts of this bundle. */
final class DeclareTexts {

	private static final Messages MESSAGES = Messages.of(DeclareTexts.class);

	private DeclareTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
