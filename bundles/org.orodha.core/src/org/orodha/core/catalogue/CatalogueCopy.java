// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * A catalogue to read, made from another as it was at one moment. It cannot be saved, and what happens to its elements does
 * not happen to the catalogue that it was made from.
 *
 * @since 1.0
 */
public final class CatalogueCopy {

	private final Catalogue catalogue;
	private final Map<EObject, EObject> copies;
	private final Map<EObject, EObject> originals = new IdentityHashMap<>();

	CatalogueCopy(Catalogue catalogue, Map<EObject, EObject> copies) {
		this.catalogue = catalogue;
		this.copies = copies;
		copies.forEach((original, copy) -> originals.put(copy, original));
	}

	/** The copy. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The copy of an object; null for one that was not copied. */
	public EObject of(EObject original) {
		return copies.get(original);
	}

	/** What an object is the copy of; null for one that is no copy. */
	public EObject original(EObject object) {
		return originals.get(object);
	}
}
