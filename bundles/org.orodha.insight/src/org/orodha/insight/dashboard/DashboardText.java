// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import org.orodha.core.text.Messages;

/** The texts of this package. */
final class DashboardText {

	private static final Messages MESSAGES = Messages.of(DashboardText.class).withFigures();

	private DashboardText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
