// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Requirement;
import org.orodha.model.VerbatimValue;

/**
 * What files of version 1 say in another way than the present format. There, datasets and requirements had the number of their
 * table as an attribute, datasets also the volume, and parts of an element had no place for what an import of CSV kept, so that it
 * stood beside the whole, under the part's identifier and the column.
 */
final class EarlierFormat {

	private static final Map<String, String> SCHEMES = Map.of("tableNumber", "table-number", "volume", "volume");
	private static final String CSV = "csv";

	private EarlierFormat() {
	}

	/** Takes over an attribute that the model does not have any more; false where it is not such a one. */
	static boolean take(EObject object, String name, String value) {
		boolean known = object instanceof Dataset && SCHEMES.containsKey(name)
				|| object instanceof Requirement && name.equals("tableNumber");
		if (known)
			LocalIdentifiers.put((LifecycleElement) object, SCHEMES.get(name), value);
		return known;
	}

	/** Takes over what is said elsewhere in the present format, once an element has been read with all its parts. */
	static void renew(EObject object) {
		object.eContents().forEach(EarlierFormat::renew);
		if (object instanceof LifecycleElement whole)
			giveToParts(whole);
	}

	private static void giveToParts(LifecycleElement whole) {
		List<VerbatimValue> kept = whole.getVerbatim().stream()
				.filter(value -> CSV.equals(value.getOrigin()) && value.getField().indexOf('/') > 0).toList();
		if (kept.isEmpty())
			return;
		Map<String, LifecycleElement> parts = whole.eContents().stream().filter(LifecycleElement.class::isInstance)
				.map(LifecycleElement.class::cast).filter(part -> part.getId() != null)
				.collect(Collectors.toMap(IdentifiedElement::getId, Function.identity(), (first, second) -> first));
		for (VerbatimValue value : kept) {
			int slash = value.getField().indexOf('/');
			LifecycleElement part = parts.get(value.getField().substring(0, slash));
			if (part != null) {
				value.setField(value.getField().substring(slash + 1));
				part.getVerbatim().add(value);
			}
		}
	}
}
