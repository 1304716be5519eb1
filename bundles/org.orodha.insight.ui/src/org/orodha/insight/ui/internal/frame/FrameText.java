// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import org.orodha.core.text.Messages;

/** The texts that all views of the catalogue as a whole have in common. */
final class FrameText {

	private static final Messages MESSAGES = Messages.of(FrameText.class).withFigures();

	private FrameText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
