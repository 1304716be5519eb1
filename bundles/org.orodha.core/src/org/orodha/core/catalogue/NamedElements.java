// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;

/**
 * Elements by everything that they are called: identifier, names in all languages, acronym, code, and labels.
 *
 * @since 1.0
 */
public final class NamedElements {

	private final Catalogue catalogue;
	private final Collection<? extends IdentifiedElement> additional;
	private final Map<EClass, Map<String, List<IdentifiedElement>>> byKind = new HashMap<>();

	/** The elements of a catalogue. */
	public NamedElements(Catalogue catalogue) {
		this(catalogue, List.of());
	}

	/** @param additional elements that the catalogue does not have yet */
	public NamedElements(Catalogue catalogue, Collection<? extends IdentifiedElement> additional) {
		this.catalogue = catalogue;
		this.additional = additional;
	}

	/** The elements of a kind that a text names; one whose identifier it is comes alone. */
	public List<IdentifiedElement> named(EClass kind, String text) {
		if (catalogue.find(IdentifiedElement.class, text).filter(kind::isInstance).isPresent())
			return List.of(catalogue.require(IdentifiedElement.class, text));
		return byKind.computeIfAbsent(kind, this::index).getOrDefault(PlainText.words(text), List.of());
	}

	private Map<String, List<IdentifiedElement>> index(EClass kind) {
		Map<String, List<IdentifiedElement>> index = new HashMap<>();
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> type = (Class<? extends IdentifiedElement>) kind.getInstanceClass();
		catalogue.all(type).forEach(element -> put(index, element));
		additional.stream().filter(kind::isInstance).forEach(element -> put(index, element));
		return index;
	}

	private void put(Map<String, List<IdentifiedElement>> index, IdentifiedElement element) {
		Set<String> names = new LinkedHashSet<>();
		for (LocalizedText name : element.getName())
			if (name.getValue() != null) {
				names.add(PlainText.words(name.getValue()));
				names.add(PlainText.words(Labels.of(element, List.of(String.valueOf(name.getLanguage())))));
			}
		String label = Labels.of(element, catalogue.readingLanguages());
		names.add(PlainText.words(label));
		if (element.eContainer() != null)
			names.add(PlainText.words(label + " – " + Labels.of(element.eContainer(), catalogue.readingLanguages())));
		if (element instanceof Agency agency && agency.getAcronym() != null)
			names.add(PlainText.words(agency.getAcronym()));
		if (element instanceof Code code && code.getValue() != null)
			names.add(PlainText.words(code.getValue()));
		for (String name : names)
			if (!name.isEmpty())
				index.computeIfAbsent(name, key -> new ArrayList<>(1)).add(element);
	}
}
