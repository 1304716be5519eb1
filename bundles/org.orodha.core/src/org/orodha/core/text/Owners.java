// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;

/** Who keeps an element. */
public final class Owners {

	private Owners() {
	}

	/** The agency that owns an element or the element it is a part of; an agency owns itself. Empty where nobody does. */
	public static Optional<Agency> of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Agency agency)
				return Optional.of(agency);
			if (at instanceof CatalogueElement owned)
				return Optional.ofNullable(owned.getOwner());
		}
		return Optional.empty();
	}
}
