// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.picture;

import org.orodha.core.internal.picture.SvgPainter;

/**
 * Pictures as SVG.
 *
 * @since 1.0
 */
public final class Svg {

	private Svg() {
	}

	/** A picture as a document of SVG 1.1, which needs nothing beside it. */
	public static String of(Picture picture) {
		return new SvgPainter(picture).paint();
	}
}
