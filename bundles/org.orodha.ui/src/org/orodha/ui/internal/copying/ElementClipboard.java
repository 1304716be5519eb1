// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.orodha.core.copying.Excerpt;

/** Elements on the system's clipboard: as a text, which other workbenches read too. */
final class ElementClipboard {

	private ElementClipboard() {
	}

	static void put(Display display, Excerpt excerpt) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { excerpt.text() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** What is on the clipboard; empty where that is no text. */
	static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}
}
