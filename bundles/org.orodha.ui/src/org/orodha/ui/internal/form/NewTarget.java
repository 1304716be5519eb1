// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/**
 * An element that is made because another is to refer to it: in a file of its own, or, as roles are, among the parts of the agency
 * that the other belongs to.
 *
 * @param element not yet in the catalogue
 * @param adding  adds it
 */
record NewTarget(IdentifiedElement element, Command adding) {

	/** Whether what a reference of an element leads to can be made there. */
	static boolean isPossible(EReference reference, EObject referring) {
		EClass kind = reference.getEReferenceType();
		return !kind.isAbstract() && (Kinds.isTopLevel(kind) || partsOf(kind, referring).isPresent());
	}

	private static Optional<EReference> partsOf(EClass kind, EObject referring) {
		return Owners.of(referring).flatMap(agency -> Literals.AGENCY.getEAllContainments().stream()
				.filter(list -> list.isMany() && list.getEReferenceType() == kind).findFirst());
	}

	/**
	 * Makes it.
	 *
	 * @param referring what is to refer to it; {@link #isPossible} holds
	 * @param language  that of the name
	 */
	static NewTarget of(Catalogue catalogue, EReference reference, EObject referring, String name, String language) {
		EClass kind = reference.getEReferenceType();
		Optional<Agency> owner = kind == Literals.AGENCY ? Optional.empty() : Owners.of(referring);
		IdentifiedElement element = (IdentifiedElement) EcoreUtil.create(kind);
		element.setId(catalogue.freeId(owner.map(agency -> agency.getId() + ".").orElse("") + name));
		element.getName().add(Texts.text(language, name, TextState.ORIGINAL));
		if (!(element instanceof CatalogueElement whole) || !Kinds.isTopLevel(kind))
			return new NewTarget(element, Commands.add(catalogue, owner.orElseThrow(), partsOf(kind, referring).orElseThrow(), element));
		owner.ifPresent(whole::setOwner);
		return new NewTarget(element, Commands.add(catalogue, whole));
	}
}
