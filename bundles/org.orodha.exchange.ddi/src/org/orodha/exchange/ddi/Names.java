// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/** The topics, concepts and legal instruments that codebooks name by words. */
interface Names {

	/** The element of a kind that a text names; empty where it names none, or several. */
	Optional<LifecycleElement> known(EClass kind, String text);

	/**
	 * The same, or one that is to be made for it.
	 *
	 * @param said     what says the text
	 * @param language the language of the text
	 */
	default Optional<LifecycleElement> taken(EClass kind, String text, Element said, String language) {
		return known(kind, text);
	}
}
