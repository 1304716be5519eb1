// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.model.IdentifiedElement;

/**
 * Takes over what an importer proposed on a copy of the catalogue: nothing of it is the importer's any more afterwards, and
 * what it says of elements of the copy is said of those of the catalogue.
 */
final class Adoption {

	private final Catalogue catalogue;
	private final CatalogueCopy copy;
	private final Origins origins;
	private final EcoreUtil.Copier proposed = new EcoreUtil.Copier(false, true);

	/**
	 * @param copy    what the importer was given of the catalogue
	 * @param origins notes where new elements come from
	 */
	Adoption(Catalogue catalogue, CatalogueCopy copy, Origins origins) {
		this.catalogue = catalogue;
		this.copy = copy;
		this.origins = origins;
	}

	/** The changes as changes of the catalogue. */
	List<Change> adopt(List<Change> changes) {
		for (Change change : changes)
			switch (change) {
			case Change.Create create -> proposed.copy(create.element());
			case Change.Update update -> update.values().forEach(value -> copyParts(value.feature(), value.newValue()));
			case Change.Conflict conflict -> Objects.requireNonNull(conflict.reason());
			case Change.Skipped skipped -> Objects.requireNonNull(skipped.reason());
			}
		proposed.copyReferences();
		proposed.values().forEach(this::redirect);
		return changes.stream().map(this::adopted).toList();
	}

	private Change adopted(Change change) {
		return switch (change) {
		case Change.Create create -> new Change.Create(create.place(), recorded((IdentifiedElement) proposed.get(create.element()),
				create.place()), create.container() == null ? null : target(create.container()), create.feature(), create.basis());
		case Change.Update update -> adopted(update, (IdentifiedElement) target(update.element()));
		case Change.Conflict conflict -> conflict;
		case Change.Skipped skipped -> skipped;
		};
	}

	private IdentifiedElement recorded(IdentifiedElement element, Place place) {
		origins.note(element, place);
		return element;
	}

	/** What the values replace is read from the catalogue, since the importer may have changed the copy. */
	private Change adopted(Change.Update update, IdentifiedElement present) {
		return new Change.Update(update.place(), present, update.values().stream().map(value -> new NewValue(value.feature(),
				Differences.value(present, value.feature()), value(value.newValue()))).toList(), update.basis());
	}

	private void copyParts(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment())
			for (Object part : value instanceof Collection<?> parts ? parts : value == null ? List.of() : List.of(value))
				proposed.copy((EObject) part);
	}

	private Object value(Object value) {
		return switch (value) {
		case Collection<?> values -> values.stream().map(this::value).toList();
		case EObject object -> target(object);
		case null, default -> value;
		};
	}

	/** The catalogue's own object, or what was taken over of the proposal, in place of the importer's. */
	private EObject target(EObject object) {
		EObject original = copy.original(object);
		if (original != null)
			return original;
		EObject taken = proposed.get(object);
		if (taken != null)
			return taken;
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
