// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import org.w3c.dom.Element;

/**
 * A feature of an element of the catalogue, and where a codebook says it.
 *
 * @param <T> the kind of element
 */
interface Binding<T> {

	/** Takes the feature from a codebook that says it; leaves it as it is where it does not. */
	void read(Element codebook, T element, Languages languages);

	/** Makes a codebook say what the element says; what it says already stays word for word. */
	void write(T element, Element codebook, Languages languages);
}
