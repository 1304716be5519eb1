// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.IdentifiedElement;
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
		Catalogue to = catalogue.catalogue();
		return NewElement.named(to, kind, place, feature, id, name, to.languages().get(0));
	}
}
