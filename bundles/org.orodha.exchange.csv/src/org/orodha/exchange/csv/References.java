package org.orodha.exchange.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * @param kind      the kind that the rows describe
 * @param rows      the identifiers that the rows describe
 */
record References(Catalogue catalogue, EClass kind, Set<String> rows) {

	/**
	 * The element of an identifier: the catalogue's, or a stand-in for one that the file brings. A reference that leads nowhere
	 * already is left as it is.
	 *
	 * @param present the element in the catalogue whose reference it is, or null
	 * @throws BadCell where there is no such element
	 */
	EObject resolve(EReference reference, String id, EObject present) throws BadCell {
		EClass type = reference.getEReferenceType();
		Optional<IdentifiedElement> found = catalogue.find(IdentifiedElement.class, id)
				.filter(element -> type.isSuperTypeOf(element.eClass()));
		if (found.isPresent())
			return found.get();
		if (rows.contains(id) && type.isSuperTypeOf(kind))
			return Ids.reference(kind, id);
		for (EObject target : present == null ? List.<EObject>of() : targets(present, reference))
			if (id.equals(idOf(target)))
				return target;
		throw new BadCell(CellReader.expectedElement(type), id);
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
