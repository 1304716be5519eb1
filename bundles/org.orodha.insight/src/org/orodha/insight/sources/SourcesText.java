// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import org.orodha.core.text.Messages;

/** The texts about sources and their data. */
final class SourcesText {

	private static final Messages MESSAGES = Messages.of(SourcesText.class).withFigures();

	private SourcesText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
