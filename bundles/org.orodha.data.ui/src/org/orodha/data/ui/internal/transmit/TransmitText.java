// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import org.orodha.core.text.Messages;

/** The texts of what the workbench shows of tables that are sent to a framework. */
final class TransmitText {

	private static final Messages MESSAGES = Messages.of(TransmitText.class);

	private TransmitText() {
	}

	/** The text of that key in the user's language, with values filled in. */
	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
