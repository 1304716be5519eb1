// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;

/** The elements among which somebody looks for another one. */
final class Neighbours {

	private Neighbours() {
	}

	/** Those of an element that is in the catalogue, with itself. */
	static Collection<IdentifiedElement> of(Catalogue catalogue, IdentifiedElement element) {
		return element.eContainer() == null ? owned(catalogue, (CatalogueElement) element)
				: parts(element.eContainer(), element.eContainmentFeature());
	}

	/** The elements of the same kind and owner. */
	static Collection<IdentifiedElement> owned(Catalogue catalogue, CatalogueElement element) {
		return catalogue.ofKind(element.eClass()).stream().filter(other -> ((CatalogueElement) other).getOwner() == element.getOwner())
				.toList();
	}

	/** The parts in a list. */
	@SuppressWarnings("unchecked")
	static Collection<IdentifiedElement> parts(EObject container, EReference feature) {
		return List.copyOf((List<IdentifiedElement>) container.eGet(feature));
	}
}
