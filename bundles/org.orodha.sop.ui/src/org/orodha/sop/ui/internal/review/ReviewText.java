// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import org.orodha.core.text.Messages;

/** The texts about adoption and review. */
final class ReviewText {

	private static final Messages MESSAGES = Messages.of(ReviewText.class);

	private ReviewText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
