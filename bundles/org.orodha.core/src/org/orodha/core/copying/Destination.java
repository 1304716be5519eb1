// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Where in a catalogue elements are put. */
final class Destination {

	private static final Messages MESSAGES = Messages.of(Destination.class);

	private final Catalogue catalogue;
	private final EObject place;

	private record Whole(EObject container, EReference feature) {
	}

	/** @param place what elements are put to; null for the catalogue itself */
	Destination(Catalogue catalogue, EObject place) {
		this.catalogue = catalogue;
		this.place = place;
	}

	/** @throws IllegalArgumentException where an element can only be a part of something, and nothing of that kind is the place */
	void require(IdentifiedElement element) {
		if (!(element instanceof CatalogueElement) && whole(element).isEmpty())
			throw new IllegalArgumentException(MESSAGES.text("place.none", Labels.ofKind(element.eClass()), Kinds.all().stream()
					.filter(kind -> feature(kind, element) != null).map(Labels::ofKind).collect(Collectors.joining(", "))));
	}

	private Optional<Whole> whole(IdentifiedElement part) {
		for (EObject at = place; at != null; at = at.eContainer())
			if (feature(at.eClass(), part) != null)
				return Optional.of(new Whole(at, feature(at.eClass(), part)));
		return Optional.ofNullable(feature(Literals.CATALOGUE, part)).map(feature -> new Whole(catalogue.root(), feature));
	}

	private static EReference feature(EClass kind, IdentifiedElement part) {
		return kind.getEAllContainments().stream().filter(feature -> feature.getEReferenceType().isSuperTypeOf(part.eClass())).findFirst()
				.orElse(null);
	}

	/** The agency that becomes the owner of an element; empty where that stays as it is. */
	private Optional<Agency> owner(EObject element) {
		return element instanceof CatalogueElement && !(element instanceof Agency) && place instanceof Agency agency
				? Optional.of(agency) : Optional.empty();
	}

	/** Whether a reference gets another value here, whatever it led to. */
	boolean replaces(EObject owner, EReference reference) {
		return reference == Literals.CATALOGUE_ELEMENT__OWNER && owner(owner).isPresent();
	}

	/** The identifier that fits an element here, where its own is taken. */
	String id(IdentifiedElement element) {
		String id = element.getId();
		String last = id.substring(id.lastIndexOf('.') + 1);
		if (!(element instanceof CatalogueElement))
			return whole(element).map(Whole::container).filter(container -> container.eClass() != Literals.CATALOGUE)
					.map(container -> ((IdentifiedElement) container).getId() + "." + last).orElse(id);
		String before = ((CatalogueElement) element).getOwner() == null ? null : Labels.id(((CatalogueElement) element).getOwner());
		return owner(element).filter(agency -> before != null && id.startsWith(before + "."))
				.map(agency -> agency.getId() + id.substring(before.length())).orElse(id);
	}

	/** Gives a new element its owner. */
	void own(IdentifiedElement made) {
		owner(made).ifPresent(agency -> ((CatalogueElement) made).setOwner(agency));
	}

	/** The elements among which a new one comes to stand. */
	Collection<IdentifiedElement> neighbours(IdentifiedElement made) {
		return made instanceof CatalogueElement element ? Neighbours.owned(catalogue, element)
				: whole(made).map(whole -> Neighbours.parts(whole.container(), whole.feature())).orElse(List.of());
	}

	/** Adds a new element. */
	Command add(IdentifiedElement made) {
		if (made instanceof CatalogueElement element)
			return Commands.add(catalogue, element);
		Whole whole = whole(made).orElseThrow();
		return Commands.add(catalogue, whole.container(), whole.feature(), made);
	}
}
