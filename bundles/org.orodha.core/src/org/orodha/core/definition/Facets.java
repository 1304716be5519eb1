// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.core.time.TimeSpan;
import org.orodha.model.Definition;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * The facets of definitions.
 *
 * @since 1.0
 */
public final class Facets {

	/** What a definition consists of, as one reads it: the wording, and what it counts. */
	public static final List<EStructuralFeature> ALL = List.of(Literals.DEFINITION__TEXT, Literals.DEFINITION__POPULATION,
			Literals.DEFINITION__MINIMUM_DURATION, Literals.DEFINITION__MAXIMUM_DURATION, Literals.DEFINITION__PLACE,
			Literals.DEFINITION__REFERENCE_TIME, Literals.DEFINITION__UNIT);

	private Facets() {
	}

	/**
	 * Compares two definitions facet by facet.
	 *
	 * @param languages the languages of the reader, the most wanted first
	 */
	public static List<FacetComparison> compare(Definition one, Definition other, List<String> languages) {
		return ALL.stream().map(facet -> compare(one, other, facet, languages)).toList();
	}

	/** What a definition says of a facet, in the reader's language. */
	public static String value(Definition definition, EStructuralFeature facet, List<String> languages) {
		return facet.isMany() ? Texts.in(texts(definition, facet), languages)
				: TimeSpan.of((String) definition.eGet(facet)).map(TimeSpan::words).orElse("");
	}

	private static FacetComparison compare(Definition one, Definition other, EStructuralFeature facet, List<String> languages) {
		Optional<String> common = facet.isMany() ? commonLanguage(texts(one, facet), texts(other, facet), languages) : Optional.empty();
		List<String> reading = common.map(List::of).orElse(languages);
		String left = value(one, facet, reading);
		String right = value(other, facet, reading);
		return new FacetComparison(facet, left, right, outcome(left, right, facet.isMany() ? isSame(left, right) : lastAsLong(one, other, facet)));
	}

	private static Outcome outcome(String one, String other, boolean same) {
		if (one.isEmpty())
			return other.isEmpty() ? Outcome.NEITHER : Outcome.ONLY_OTHER;
		if (other.isEmpty())
			return Outcome.ONLY_ONE;
		return same ? Outcome.SAME : Outcome.DIFFERENT;
	}

	private static boolean isSame(String one, String other) {
		return PlainText.words(one).equals(PlainText.words(other));
	}

	private static boolean lastAsLong(Definition one, Definition other, EStructuralFeature facet) {
		Optional<TimeSpan> left = TimeSpan.of((String) one.eGet(facet));
		Optional<TimeSpan> right = TimeSpan.of((String) other.eGet(facet));
		return left.isPresent() && right.isPresent() && left.get().isAsLongAs(right.get());
	}

	/** The language in which both can be read: the reader's, else any other, so that a translation is not taken for a difference. */
	private static Optional<String> commonLanguage(List<LocalizedText> one, List<LocalizedText> other, List<String> languages) {
		List<String> candidates = new ArrayList<>(languages);
		one.stream().map(LocalizedText::getLanguage).forEach(candidates::add);
		return candidates.stream().filter(language -> language != null && Texts.exactly(one, language).isPresent() && Texts.exactly(other, language).isPresent())
				.findFirst();
	}

	@SuppressWarnings("unchecked")
	private static List<LocalizedText> texts(Definition definition, EStructuralFeature facet) {
		return (List<LocalizedText>) definition.eGet(facet);
	}
}
