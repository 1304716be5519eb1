// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.io.IOException;

import org.orodha.documents.internal.writing.Drawings;

/**
 * Drawings as images, made without a screen.
 *
 * @since 1.0
 */
public final class Images {

	private Images() {
	}

	/**
	 * A drawing as an image in the format PNG, larger than the drawing as far as that is no trouble for the memory.
	 *
	 * @param svg    the drawing, without anything from elsewhere
	 * @param width  its width in pixels
	 * @param height its height in pixels
	 */
	public static byte[] png(String svg, int width, int height) throws IOException {
		return Drawings.png(svg, width, height);
	}
}
