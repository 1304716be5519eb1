// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.orodha.ui.internal.text.Tint;

/** The colours of a script, legible on the control's background, light or dark. */
record ScriptColours(Color keyword, Color text, Color comment, Color number, Color error, Color warning) {

	private static final ScriptColours LIGHT = new ScriptColours(new Color(0x7a, 0x1f, 0x77), new Color(0x1d, 0x6b, 0x2a),
			new Color(0x66, 0x6f, 0x78), new Color(0x0b, 0x5c, 0xad), new Color(0xc0, 0x28, 0x1c), new Color(0xa8, 0x66, 0x00));
	private static final ScriptColours DARK = new ScriptColours(new Color(0xd6, 0x9a, 0xe0), new Color(0x9c, 0xd0, 0x8a),
			new Color(0x9a, 0xa3, 0xab), new Color(0x86, 0xbf, 0xf5), new Color(0xff, 0x7b, 0x6e), new Color(0xf0, 0xb4, 0x4d));

	/** The colours for the background of lists and texts. */
	static ScriptColours on(Display display) {
		return Tint.isDark(display) ? DARK : LIGHT;
	}
}
