// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.diagram;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.orodha.ui.internal.text.Tint;

/** The colours of a diagram, legible on what is behind it. */
record Palette(Color ground, Color ink, Color soft, Color frame, Color head, Color step, Color stepLine, Color data, Color dataLine,
		Color chosen) {

	/** On white, as on paper. */
	static final Palette LIGHT = new Palette(new Color(0xff, 0xff, 0xff), new Color(0x22, 0x30, 0x3c), new Color(0x52, 0x60, 0x6d),
			new Color(0x9a, 0xa7, 0xb3), new Color(0xdc, 0xee, 0xf1), new Color(0xf2, 0xfa, 0xfb), new Color(0x12, 0x8a, 0x9e),
			new Color(0xfd, 0xf6, 0xec), new Color(0xb4, 0x73, 0x1c), new Color(0x0b, 0x5c, 0xad));
	private static final Palette DARK = new Palette(new Color(0x2a, 0x2f, 0x33), new Color(0xe6, 0xec, 0xf0), new Color(0xb9, 0xc4, 0xcc),
			new Color(0x66, 0x73, 0x7d), new Color(0x1f, 0x45, 0x4c), new Color(0x24, 0x3a, 0x40), new Color(0x4f, 0xb9, 0xcb),
			new Color(0x40, 0x36, 0x28), new Color(0xe0, 0xa5, 0x52), new Color(0x86, 0xbf, 0xf5));

	/** The colours for the background of lists and texts. */
	static Palette on(Display display) {
		return Tint.isDark(display) ? DARK : LIGHT;
	}
}
