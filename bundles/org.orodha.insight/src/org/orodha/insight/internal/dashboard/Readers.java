// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosure;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ModelPackage.Literals;

/** A catalogue before the eyes of those who may not know of everything in it. */
public record Readers(Catalogue catalogue, Disclosure disclosure) {

	/** @param audience who reads */
	public Readers(Catalogue catalogue, Audience audience) {
		this(catalogue, new Disclosure(audience));
	}

	/** Whether they may know of an object. */
	boolean mayKnow(EObject object) {
		return disclosure.mayKnow(object);
	}

	/** Whether they may see a feature of an object. */
	boolean maySee(EObject object, EStructuralFeature feature) {
		return disclosure.maySee(object, feature) && disclosure.mayKnow(object);
	}

	/** Whether they may know who keeps an element, or what it is a part of. */
	boolean mayKnowOwner(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof CatalogueElement && !disclosure.maySee(at, Literals.CATALOGUE_ELEMENT__OWNER))
				return false;
		return true;
	}

	/** Whether they see everything. */
	boolean seeAll() {
		return disclosure.audience() == Audience.OWN_AGENCY;
	}
}
