// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.TextState;

/**
 * A new element, not yet in the catalogue.
 *
 * @param command adds it
 */
public record NewElement(IdentifiedElement element, Command command) {

	/**
	 * An element with nothing but an identifier and a name.
	 *
	 * @param place    the agency that owns it, or what it becomes a part of; null for nothing
	 * @param feature  the list of parts that it is added to; null where it has a file of its own
	 * @param language that of the name
	 */
	public static NewElement named(Catalogue catalogue, EClass kind, IdentifiedElement place, EReference feature, String id, String name,
			String language) {
		IdentifiedElement made = (IdentifiedElement) EcoreUtil.create(kind);
		made.setId(id);
		made.getName().add(Texts.text(language, name, TextState.ORIGINAL));
		if (feature != null)
			return new NewElement(made, Commands.add(catalogue, place, feature, made));
		CatalogueElement element = (CatalogueElement) made;
		if (place instanceof Agency owner)
			element.setOwner(owner);
		return new NewElement(made, Commands.add(catalogue, element));
	}
}
