// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Step;

/**
 * What an element says, feature by feature, in words that can be compared and read. Its parts that have identifiers speak for
 * themselves.
 *
 * @since 1.0
 */
public final class Said {

	private static final Messages MESSAGES = Messages.of(Said.class);
	private static final Set<EStructuralFeature> ORIGIN = Set.of(Literals.LIFECYCLE_ELEMENT__PROVENANCE, Literals.LIFECYCLE_ELEMENT__VERBATIM);

	private final Catalogue catalogue;
	private final List<String> languages;

	/**
	 * What one feature says.
	 *
	 * @param feature  the feature
	 * @param language the language of a text; empty for anything else
	 * @param text     what it says, for a reader
	 * @param exact    the same with the identifiers of elements for their names, and with the state of a translation
	 * @since 1.0
	 */
	public record Saying(EStructuralFeature feature, String language, String text, String exact) {

		/** What the feature is called, with the language of a text. */
		public String name() {
			return language.isEmpty() ? Labels.of(feature) : MESSAGES.text("feature.language", Labels.of(feature), language);
		}

		/** The name of the feature as the command line and JSON write it, with the language of a text: {@code coverage-start}, {@code name:fr}. */
		public String key() {
			String name = Kinds.kebab(feature.getName());
			return language.isEmpty() ? name : name + ":" + language;
		}
	}

	/**
	 * @param catalogue where what is referred to is looked up
	 * @param languages the languages to name things in, the most wanted first
	 */
	public Said(Catalogue catalogue, List<String> languages) {
		this.catalogue = catalogue;
		this.languages = languages;
	}

	/** What the features say that say anything but where it comes from, by what they are called. */
	public Map<String, String> of(EObject element) {
		Map<String, String> said = new LinkedHashMap<>();
		for (Saying saying : sayings(element))
			if (!ORIGIN.contains(saying.feature()))
				said.put(saying.name(), saying.text());
		return said;
	}

	/** All that the features say, in the order of the model; a text says something in each language. */
	public List<Saying> sayings(EObject element) {
		List<Saying> sayings = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (isCompared(feature) && element.eIsSet(feature))
				add(element, feature, sayings);
		return sayings;
	}

	private static boolean isCompared(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && feature != Literals.IDENTIFIED_ELEMENT__ID
				&& !(feature instanceof EReference reference && (reference.isContainer() || isOfParts(reference)));
	}

	/** Whether a reference holds parts that have identifiers. */
	public static boolean isOfParts(EReference reference) {
		return reference.isContainment() && Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType());
	}

	private void add(EObject element, EStructuralFeature feature, List<Saying> sayings) {
		Object value = element.eGet(feature);
		if (feature.getEType() != Literals.LOCALIZED_TEXT) {
			sayings.add(new Saying(feature, "", value(value, this::label), value(value, Labels::id)));
			return;
		}
		for (Object each : (List<?>) value) {
			LocalizedText text = (LocalizedText) each;
			if (text.getValue() != null && !text.getValue().isBlank())
				sayings.add(new Saying(feature, text.getLanguage() == null ? "" : text.getLanguage(), text.getValue(), exact(text)));
		}
	}

	private static String exact(LocalizedText text) {
		return text.isSetState() ? MESSAGES.text("text.state", text.getValue(), Labels.of(text.getState())) : text.getValue();
	}

	private String value(Object value, Function<IdentifiedElement, String> called) {
		return switch (value) {
		case List<?> list -> list.stream().map(each -> value(each, called)).collect(Collectors.joining("; "));
		case Enumerator literal -> Labels.of(literal);
		case IdentifiedElement target -> called.apply(target);
		case EObject part -> part(part, called);
		default -> Labels.value(value, languages);
		};
	}

	/** A part without an identifier: what it refers to and says, such as a role and its responsibility. */
	private String part(EObject part, Function<IdentifiedElement, String> called) {
		return part.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> isCompared(feature) && part.eIsSet(feature))
				.map(feature -> value(part.eGet(feature), called)).collect(Collectors.joining(": "));
	}

	/** What an element is called: the name that it has in the catalogue, whichever version refers to it. */
	public String label(IdentifiedElement element) {
		IdentifiedElement known = element instanceof Step step && !step.eIsProxy() ? element
				: catalogue.find(IdentifiedElement.class, Labels.id(element)).orElse(element);
		return Labels.of(known, languages);
	}
}
