// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import org.orodha.core.text.Messages;

/** The texts by which datasets are judged. */
final class InsightText {

	private static final Messages MESSAGES = Messages.of(InsightText.class).withFigures();

	private InsightText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
