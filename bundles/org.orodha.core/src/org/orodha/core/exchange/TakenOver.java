// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.model.IdentifiedElement;

/**
 * What a contribution made on a copy of the catalogue, as what it is in the catalogue: its own objects in place of their copies,
 * and copies of what is new, so that nothing is the contribution's any more.
 */
final class TakenOver {

	private final Catalogue catalogue;
	private final CatalogueCopy copy;
	private final EcoreUtil.Copier taken = new EcoreUtil.Copier(false, true);

	/** @param copy what the contribution was given of the catalogue */
	TakenOver(Catalogue catalogue, CatalogueCopy copy) {
		this.catalogue = catalogue;
		this.copy = copy;
	}

	/** Takes over a new object with its parts. */
	void take(EObject made) {
		taken.copy(made);
	}

	/** Takes over the new parts in a value. */
	void takeParts(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment())
			for (Object part : value instanceof Collection<?> parts ? parts : value == null ? List.of() : List.of(value))
				taken.copy((EObject) part);
	}

	/** Leads the references of all that was taken over to what is in the catalogue. */
	void complete() {
		taken.copyReferences();
		taken.values().forEach(this::redirect);
	}

	/** What was taken over of a new object. */
	EObject made(EObject object) {
		return taken.get(object);
	}

	/** A value as the catalogue has it. */
	Object value(Object value) {
		return switch (value) {
		case Collection<?> values -> values.stream().map(this::value).toList();
		case EObject object -> target(object);
		case null, default -> value;
		};
	}

	/** The catalogue's own object, or what was taken over of the proposal, in place of the importer's. */
	EObject target(EObject object) {
		EObject original = copy.original(object);
		if (original != null)
			return original;
		EObject made = taken.get(object);
		if (made != null)
			return made;
		return object instanceof IdentifiedElement element && element.getId() != null
				? catalogue.find(IdentifiedElement.class, element.getId()).map(EObject.class::cast).orElse(object)
				: object;
	}

	@SuppressWarnings("unchecked")
	private void redirect(EObject owner) {
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()
					|| !owner.eIsSet(reference))
				continue;
			if (reference.isMany()) {
				List<EObject> targets = new ArrayList<>(((InternalEList<EObject>) owner.eGet(reference, false)).basicList());
				((List<EObject>) owner.eGet(reference)).clear();
				targets.forEach(target -> ((List<EObject>) owner.eGet(reference)).add(target(target)));
			} else
				owner.eSet(reference, target((EObject) owner.eGet(reference, false)));
		}
	}
}
