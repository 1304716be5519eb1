// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** The texts of a catalogue that can be translated from one language to another. */
public final class Translations {

	private Translations() {
	}

	/**
	 * All texts that are there in the source language: by identifier of what has a file of its own, and in it as a reader meets
	 * them, an element's own texts before those of its parts.
	 */
	public static List<Translation> of(Catalogue catalogue, LanguagePair languages) {
		List<Translation> translations = new ArrayList<>();
		for (IdentifiedElement element : catalogue.all(IdentifiedElement.class))
			if (element.eContainer() == null)
				gather(element, element, languages, translations);
		return List.copyOf(translations);
	}

	/** The texts of one element and its parts, also those with an identifier. */
	public static List<Translation> of(IdentifiedElement element, LanguagePair languages) {
		List<Translation> translations = new ArrayList<>();
		gather(element, element, languages, translations);
		return List.copyOf(translations);
	}

	private static void gather(IdentifiedElement element, EObject owner, LanguagePair languages, List<Translation> translations) {
		for (EReference feature : owner.eClass().getEAllContainments())
			if (feature.getEReferenceType() == Literals.LOCALIZED_TEXT && feature.isMany()) {
				TextPlace place = new TextPlace(element, owner, feature);
				if (Texts.exactly(place.texts(), languages.source()).isPresent())
					translations.add(new Translation(place, languages));
			}
		for (EObject part : owner.eContents())
			if (part.eClass() != Literals.LOCALIZED_TEXT)
				gather(part instanceof IdentifiedElement identified ? identified : element, part, languages, translations);
	}
}
