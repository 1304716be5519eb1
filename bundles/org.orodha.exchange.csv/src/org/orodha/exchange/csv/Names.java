// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;

/** Finds elements of a catalogue by their names in any language, whatever their case. */
final class Names {

	private final Catalogue catalogue;
	private Map<String, List<IdentifiedElement>> byName;

	Names(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The elements of a kind, or of kinds below it, that have a name. */
	List<IdentifiedElement> find(EClass type, String name) {
		if (byName == null)
			byName = index();
		return byName.getOrDefault(key(name), List.of()).stream().filter(element -> type.isSuperTypeOf(element.eClass()))
				.distinct().toList();
	}

	private Map<String, List<IdentifiedElement>> index() {
		Map<String, List<IdentifiedElement>> index = new HashMap<>();
		for (IdentifiedElement element : catalogue.all(IdentifiedElement.class))
			for (LocalizedText name : element.getName())
				if (name.getValue() != null)
					index.computeIfAbsent(key(name.getValue()), key -> new ArrayList<>()).add(element);
		return index;
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}
}
