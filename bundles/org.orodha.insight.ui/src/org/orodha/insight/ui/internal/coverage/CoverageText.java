// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.coverage;

import org.orodha.core.text.Messages;

/** The texts of the view of coverage. */
final class CoverageText {

	private static final Messages MESSAGES = Messages.of(CoverageText.class);

	private CoverageText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
