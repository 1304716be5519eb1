// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.dashboard;

import org.orodha.core.text.Messages;

/** The texts of the view. */
final class ViewText {

	private static final Messages MESSAGES = Messages.of(ViewText.class).withFigures();

	private ViewText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
