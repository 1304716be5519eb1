// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.templates.NewElement;

/**
 * Elements that are made because another is to refer to them: in files of their own, or, as roles are, among the parts of the
 * agency that the other belongs to.
 */
final class NewTarget {

	private NewTarget() {
	}

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
	 * Makes one.
	 *
	 * @param referring what is to refer to it; {@link #isPossible} holds
	 * @param language  that of the name
	 */
	static NewElement of(Catalogue catalogue, EReference reference, EObject referring, String name, String language) {
		EClass kind = reference.getEReferenceType();
		Optional<Agency> owner = kind == Literals.AGENCY ? Optional.empty() : Owners.of(referring);
		String id = catalogue.freeId(owner.map(agency -> agency.getId() + ".").orElse("") + name);
		EReference list = Kinds.isTopLevel(kind) ? null : partsOf(kind, referring).orElseThrow();
		return NewElement.named(catalogue, kind, owner.orElse(null), list, id, name, language);
	}
}
