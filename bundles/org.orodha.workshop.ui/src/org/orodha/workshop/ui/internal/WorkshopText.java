// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import org.orodha.core.text.Messages;

/** The texts of the view about courses. */
final class WorkshopText {

	private static final Messages MESSAGES = Messages.of(WorkshopText.class).withFigures();

	private WorkshopText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
