// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.picture;

import org.orodha.core.picture.Picture.Style;
import org.orodha.core.picture.TextWidths;

/** Widths by classes of letters, as parts of the letters' height. */
public enum EstimatedWidths implements TextWidths {
	/** The only one. */
	ALL;

	private static final double NARROW = 0.33;
	private static final double MIDDLE = 0.6;
	private static final double WIDE = 0.74;
	private static final double WIDEST = 0.98;
	private static final double BOLD = 1.08;

	@Override
	public double of(String text, Style style) {
		return text.codePoints().mapToDouble(EstimatedWidths::share).sum() * style.size() * (style.isBold() ? BOLD : 1);
	}

	private static double share(int letter) {
		if ("iljtfrI.,:;'’|!()[]- ".indexOf(letter) >= 0)
			return NARROW;
		if ("mwMW@%—…".indexOf(letter) >= 0)
			return WIDEST;
		return Character.isUpperCase(letter) ? WIDE : MIDDLE;
	}
}
