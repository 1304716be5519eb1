// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.diagram;

import org.orodha.core.text.Messages;

/** The texts about diagrams of procedures. */
final class DiagramText {

	private static final Messages MESSAGES = Messages.of(DiagramText.class).withFigures();

	private DiagramText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
