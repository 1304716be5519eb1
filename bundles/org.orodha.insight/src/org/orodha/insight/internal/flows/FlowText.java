// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.flows;

import org.orodha.core.text.Messages;

/** The texts about flows. */
public final class FlowText {

	private static final Messages MESSAGES = Messages.of(FlowText.class);

	private FlowText() {
	}

	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
