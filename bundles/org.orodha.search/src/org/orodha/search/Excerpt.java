// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import java.util.List;

/**
 * Where an element holds what was searched for.
 *
 * @param path     the names of the features that lead to the text: that of the element, then those of its parts; empty where
 *                 nothing was searched for
 * @param language the BCP 47 tag of the text's language; empty where it has none, such as a code
 * @param text     the text on one line, around the words; an ellipsis stands where something was left out
 * @param matches  the words in the text, in their order
 */
public record Excerpt(List<String> path, String language, String text, List<Range> matches) {

	/** No text at all. */
	public static final Excerpt NONE = new Excerpt(List.of(), "", "", List.of());

	public Excerpt {
		path = List.copyOf(path);
		matches = List.copyOf(matches);
	}

	/** The name of the element's own feature that the text is in or under; empty where there is none. */
	public String feature() {
		return path.isEmpty() ? "" : path.get(0);
	}
}
