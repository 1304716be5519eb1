// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.use;

import org.orodha.core.text.Messages;

/** The texts about use. */
public final class UseText {

	private static final Messages MESSAGES = Messages.of(UseText.class).withFigures();

	private UseText() {
	}

	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
