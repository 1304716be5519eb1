// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.ui.internal.text.Tint;

/** The colours of a picture, legible on what is behind it, and told apart by those who see no red or no green. */
public record Palette(Color ground, Color ink, Color soft, Color frame, Color chosen, Map<Kind, Shade> shades) {

	private static final int BYTE = 8;

	/** The colours of a kind of box. */
	public record Shade(Color fill, Color line) {
	}

	/** On white, as on paper. */
	static final Palette LIGHT = new Palette(color(0xffffff), color(0x22303c), color(0x52606d), color(0x9aa7b3), color(0x0b5cad),
			Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> shade(kind.fill(), kind.line()))));
	private static final Palette DARK = new Palette(color(0x2a2f33), color(0xe6ecf0), color(0xb9c4cc), color(0x66737d), color(0x86bff5),
			Map.of(Kind.STEP, shade(0x243a40, 0x4fb9cb), Kind.DATA, shade(0x403628, 0xe0a552), Kind.HEAD, shade(0x1f454c, 0x66737d),
					Kind.PLAIN, shade(0x2a2f33, 0x66737d), Kind.GOOD, shade(0x1d3f63, 0x86bff5), Kind.FAIR, shade(0x4f4517, 0xe3c650),
					Kind.POOR, shade(0x62331a, 0xf09a64), Kind.UNKNOWN, shade(0x3b4248, 0x66737d),
					Kind.BARE, shade(0x2a2f33, 0x2a2f33)));

	/** The colours for the background of lists and texts. */
	public static Palette on(Display display) {
		return Tint.isDark(display) ? DARK : LIGHT;
	}

	/** The background of a kind of box. */
	public Color fill(Kind kind) {
		return shades.get(kind).fill();
	}

	/** The lines of a kind of box. */
	public Color line(Kind kind) {
		return shades.get(kind).line();
	}

	private static Shade shade(int fill, int line) {
		return new Shade(color(fill), color(line));
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 2 * BYTE & 0xff, rgb >> BYTE & 0xff, rgb & 0xff);
	}
}
