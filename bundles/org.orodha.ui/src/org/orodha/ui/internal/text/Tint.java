// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.text;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** A light shade of the colour of what is chosen, on which a control's own texts stay legible. */
public final class Tint {

	private static final double SHARE = 0.25;
	private static final int HALF = 3 * 128;

	private final Control control;
	private final LocalResourceManager colors;

	/** @param control on which it is painted */
	public Tint(Control control) {
		this.control = control;
		colors = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** The shade on the control's present background. */
	public Color color() {
		RGB base = control.getBackground().getRGB();
		RGB full = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
		return colors.create(ColorDescriptor.createFrom(new RGB(mix(base.red, full.red), mix(base.green, full.green), mix(base.blue, full.blue))));
	}

	/** Whether lists and texts have a dark background, on which other colours are legible than on a light one. */
	public static boolean isDark(Display display) {
		RGB background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return background.red + background.green + background.blue < HALF;
	}

	private static int mix(int base, int full) {
		return (int) (base * (1 - SHARE) + full * SHARE);
	}
}
