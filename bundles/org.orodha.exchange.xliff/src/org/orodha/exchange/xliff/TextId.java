// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.util.Optional;

import org.orodha.core.translation.TextPlace;

/**
 * The identifier of a text in a translator's file, such as {@code knbs.census:description}.
 *
 * @param element the identifier of the element
 * @param path    the way from the element to the text
 */
record TextId(String element, String path) {

	private static final char BETWEEN = ':';

	static TextId of(TextPlace place) {
		return new TextId(place.element().getId(), place.path());
	}

	/** Empty where it is none. */
	static Optional<TextId> read(String text) {
		int colon = text.indexOf(BETWEEN);
		return colon < 1 || colon == text.length() - 1 ? Optional.empty()
				: Optional.of(new TextId(text.substring(0, colon), text.substring(colon + 1)));
	}

	@Override
	public String toString() {
		return element + BETWEEN + path;
	}
}
