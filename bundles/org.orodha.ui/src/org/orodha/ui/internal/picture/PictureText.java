// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import org.orodha.core.text.Messages;

/** The texts about pictures. */
final class PictureText {

	private static final Messages MESSAGES = Messages.of(PictureText.class).withFigures();

	private PictureText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
