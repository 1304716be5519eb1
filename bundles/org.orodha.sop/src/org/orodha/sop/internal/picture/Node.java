// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.List;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Style;

/**
 * What becomes a box.
 *
 * @param element the identifier of the step or flow
 * @param name    what it is called
 * @param lane    the position of its lane
 * @param rank    the row it stands in, from 0
 * @param texts   what is written in it
 * @param told    all that it says
 */
record Node(Kind kind, String element, String name, int lane, int rank, List<Text> texts, String told) {

	/** A text of a box. */
	record Text(String words, Style style) {
	}
}
