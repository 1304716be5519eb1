// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import org.orodha.core.text.Messages;

/** The texts of this package. */
final class DeclareText {

	private static final Messages MESSAGES = Messages.of(DeclareText.class).withFigures();

	private DeclareText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
