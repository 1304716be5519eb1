// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/**
 * Nothing but a name and an identifier.
 *
 * @param kind    the kind of the element
 * @param place   the agency that owns it, or what it becomes a part of; null for nothing
 * @param feature the list of parts that it is added to; null where it has a file of its own
 */
public record EmptyStart(EClass kind, IdentifiedElement place, EReference feature) implements Start {

	@Override
	public String id() {
		return "";
	}

	@Override
	public String name() {
		return UiText.text("new.empty");
	}

	@Override
	public String description() {
		return UiText.text("new.empty.description");
	}

	@Override
	public NewElement make(OpenCatalogue catalogue, String name, String id) {
		IdentifiedElement made = (IdentifiedElement) EcoreUtil.create(kind);
		made.setId(id);
		made.getName().add(Texts.text(catalogue.catalogue().languages().get(0), name, TextState.ORIGINAL));
		if (feature != null)
			return new NewElement(made, Commands.add(catalogue.catalogue(), place, feature, made));
		CatalogueElement element = (CatalogueElement) made;
		if (place instanceof Agency owner)
			element.setOwner(owner);
		return new NewElement(made, Commands.add(catalogue.catalogue(), element));
	}
}
