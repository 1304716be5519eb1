// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import org.orodha.core.text.Messages;

/** The texts of this bundle. */
final class PluginTexts {

	private static final Messages MESSAGES = Messages.of(PluginTexts.class);

	private PluginTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
