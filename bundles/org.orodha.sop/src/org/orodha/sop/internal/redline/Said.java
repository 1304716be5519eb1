// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Step;

/** What an element says, feature by feature, in words that can be compared and read. */
public final class Said {

	private static final Messages MESSAGES = Messages.of(Said.class);
	private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.LIFECYCLE_ELEMENT__PROVENANCE,
			Literals.LIFECYCLE_ELEMENT__VERBATIM, Literals.PROCEDURE__STEPS);

	private final Catalogue catalogue;
	private final List<String> languages;

	/** @param languages the languages to name things in, the most wanted first */
	public Said(Catalogue catalogue, List<String> languages) {
		this.catalogue = catalogue;
		this.languages = languages;
	}

	/** The features that say anything, by what they are called; a text has an entry for each language. */
	public Map<String, String> of(EObject element) {
		Map<String, String> said = new LinkedHashMap<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (isCompared(feature) && element.eIsSet(feature))
				add(element, feature, said);
		return said;
	}

	private static boolean isCompared(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !LEFT_OUT.contains(feature)
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private void add(EObject element, EStructuralFeature feature, Map<String, String> said) {
		Object value = element.eGet(feature);
		if (feature.getEType() != Literals.LOCALIZED_TEXT) {
			said.put(Labels.of(feature), value(value));
			return;
		}
		for (Object each : (List<?>) value) {
			LocalizedText text = (LocalizedText) each;
			if (text.getValue() != null && !text.getValue().isBlank())
				said.put(MESSAGES.text("feature.language", Labels.of(feature), text.getLanguage()), text.getValue());
		}
	}

	private String value(Object value) {
		return switch (value) {
		case List<?> list -> list.stream().map(this::value).collect(Collectors.joining("; "));
		case Enumerator literal -> Labels.of(literal);
		case IdentifiedElement target -> label(target);
		case EObject part -> part(part);
		default -> Labels.value(value, languages);
		};
	}

	/** A part without an identifier: what it refers to and says, such as a role and its responsibility. */
	private String part(EObject part) {
		return part.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> isCompared(feature) && part.eIsSet(feature))
				.map(feature -> value(part.eGet(feature))).collect(Collectors.joining(": "));
	}

	/** What an element is called: the name that it has in the catalogue, whichever version refers to it. */
	public String label(IdentifiedElement element) {
		IdentifiedElement known = element instanceof Step step && !step.eIsProxy() ? element
				: catalogue.find(IdentifiedElement.class, Labels.id(element)).orElse(element);
		return Labels.of(known, languages);
	}
}
