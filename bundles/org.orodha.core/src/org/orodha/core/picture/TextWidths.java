// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.picture;

import org.orodha.core.internal.picture.EstimatedWidths;

/**
 * How wide texts are, so that they can be wrapped.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface TextWidths {

	/** The width of a text in points. */
	double of(String text, Picture.Style style);

	/** The widths that texts have in a common sans-serif font, a little generous; the same on every machine. */
	static TextWidths estimated() {
		return EstimatedWidths.ALL;
	}
}
