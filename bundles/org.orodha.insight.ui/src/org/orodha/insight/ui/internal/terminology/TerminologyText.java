// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import org.orodha.core.text.Messages;

/** The texts of the view of terminology. */
final class TerminologyText {

	private static final Messages MESSAGES = Messages.of(TerminologyText.class);

	private TerminologyText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
