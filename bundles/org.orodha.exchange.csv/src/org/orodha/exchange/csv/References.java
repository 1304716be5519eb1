// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.model.IdentifiedElement;

/**
 * Finds what cells refer to.
 *
 * @param catalogue the catalogue
 * @param rows      the identifiers that the rows describe
 * @param names     the names of the catalogue's elements
 */
record References(Catalogue catalogue, RowIds rows, Names names) {

	/**
	 * The element of an identifier, or else of a name that only one has: the catalogue's, or a stand-in for one that the file
	 * brings. A reference that leads nowhere already is left as it is.
	 *
	 * @param present the element in the catalogue whose reference it is, or null
	 * @throws BadCell where there is no such element, or several have the name
	 */
	EObject resolve(EReference reference, String id, EObject present) throws BadCell {
		EClass type = reference.getEReferenceType();
		Optional<IdentifiedElement> found = catalogue.find(IdentifiedElement.class, id)
				.filter(element -> type.isSuperTypeOf(element.eClass()));
		if (found.isPresent())
			return found.get();
		Optional<EClass> kind = rows.kindOf(type, id);
		if (kind.isPresent())
			return Ids.reference(kind.get(), id);
		for (EObject target : present == null ? List.<EObject>of() : targets(present, reference))
			if (id.equals(idOf(target)))
				return target;
		List<IdentifiedElement> named = names.find(type, id);
		if (named.size() == 1)
			return named.get(0);
		if (named.isEmpty())
			throw new BadCell(CsvImporter.MESSAGES.text("cell.bad", CellReader.expectedElement(type), id));
		throw new BadCell(CsvImporter.MESSAGES.text("cell.several", id,
				named.stream().map(IdentifiedElement::getId).sorted().collect(Collectors.joining(", "))));
	}

	/** The targets of a reference, resolved as far as they can be. */
	static Collection<EObject> targets(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		if (value instanceof Collection<?> many)
			return many.stream().map(EObject.class::cast).toList();
		return value == null ? List.of() : List.of((EObject) value);
	}

	/** The identifier of an element, whether or not the catalogue has it. */
	static String idOf(EObject target) {
		return ((IdentifiedElement) target).getId();
	}
}
