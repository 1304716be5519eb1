// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import org.orodha.core.text.Messages;

/** The texts of this package. */
final class ChartText {

	private static final Messages MESSAGES = Messages.of(ChartText.class).withFigures();

	private ChartText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
