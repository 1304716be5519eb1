// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.terminology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.definition.FacetComparison;
import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.core.definition.Facets;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PlainText;
import org.orodha.core.time.TimeSpan;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Definition;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * How a definition relates to the harmonised one by their facets alone.
 *
 * @param relation the relation; null where the facets do not decide
 * @param words    why, in the reader's language
 */
public record DerivedRelation(AlignmentRelation relation, String words) {

	private static final Messages MESSAGES = Messages.of(DerivedRelation.class);

	/** @param harmonised null where there is none */
	public static DerivedRelation of(Definition definition, Definition harmonised, List<String> languages) {
		if (harmonised == null)
			return undecided("no-harmonised");
		if (definition == harmonised)
			return undecided("itself");
		Map<EStructuralFeature, FacetComparison> facets = Facets.compare(definition, harmonised, languages).stream()
				.collect(Collectors.toMap(FacetComparison::facet, Function.identity()));
		FacetComparison unit = facets.get(Literals.DEFINITION__UNIT);
		if (unit.outcome() == Outcome.DIFFERENT && isNothingShared(definition, harmonised))
			return new DerivedRelation(AlignmentRelation.NOT_COMPARABLE, MESSAGES.text("other-unit", unit.one(), unit.other()));
		List<FacetComparison> open = Facets.ALL.stream().filter(facet -> facet != Literals.DEFINITION__TEXT).map(facets::get)
				.filter(facet -> facet.outcome() != Outcome.SAME && facet.outcome() != Outcome.NEITHER).toList();
		boolean sameText = facets.get(Literals.DEFINITION__TEXT).outcome() == Outcome.SAME;
		boolean sameUnits = facets.get(Literals.DEFINITION__POPULATION).outcome() == Outcome.SAME && unit.outcome() == Outcome.SAME;
		if (open.isEmpty() && (sameText || sameUnits))
			return new DerivedRelation(AlignmentRelation.EXACT, MESSAGES.text(sameText ? "same-text" : "same-facets"));
		if (!open.isEmpty() && sameUnits && open.stream().allMatch(facet -> isDuration(facet) && facet.outcome() == Outcome.DIFFERENT))
			return byDuration(definition, harmonised, open);
		if (facets.values().stream().allMatch(facet -> facet.facet() == Literals.DEFINITION__TEXT || facet.outcome() == Outcome.NEITHER))
			return undecided("no-facets");
		return open.isEmpty() ? undecided("wording") : undecided("undecided",
				listed(open.stream().map(facet -> MESSAGES.text("facet", Labels.of(facet.facet()), facet.outcome().text()))));
	}

	private static String listed(Stream<String> told) {
		return told.reduce((before, next) -> MESSAGES.text("listed", before, next)).orElse("");
	}

	private static DerivedRelation undecided(String key, Object... values) {
		return new DerivedRelation(null, MESSAGES.text(key, values));
	}

	private static boolean isDuration(FacetComparison facet) {
		return facet.facet() == Literals.DEFINITION__MINIMUM_DURATION || facet.facet() == Literals.DEFINITION__MAXIMUM_DURATION;
	}

	/** A longer least or a shorter greatest duration counts less, so that the harmonised definition is the broader one. */
	private static DerivedRelation byDuration(Definition definition, Definition harmonised, List<FacetComparison> durations) {
		Set<AlignmentRelation> relations = new HashSet<>();
		for (FacetComparison duration : durations) {
			Optional<TimeSpan> one = TimeSpan.of((String) definition.eGet(duration.facet()));
			Optional<TimeSpan> other = TimeSpan.of((String) harmonised.eGet(duration.facet()));
			if (one.isEmpty() || other.isEmpty() || !one.get().isLongerThan(other.get()) && !other.get().isLongerThan(one.get()))
				return undecided("lengths", duration.one(), duration.other());
			boolean counts = one.get().isLongerThan(other.get()) == (duration.facet() == Literals.DEFINITION__MAXIMUM_DURATION);
			relations.add(counts ? AlignmentRelation.NARROWER : AlignmentRelation.BROADER);
		}
		String told = listed(
				durations.stream().map(duration -> MESSAGES.text("duration", Labels.of(duration.facet()), duration.one(), duration.other())));
		return relations.size() > 1 ? undecided("overlap", told)
				: new DerivedRelation(relations.iterator().next(), MESSAGES.text("by-duration." + relations.iterator().next().name(), told));
	}

	/** Whether the units that both name in a language have no word in common, small words aside. */
	private static boolean isNothingShared(Definition one, Definition other) {
		for (LocalizedText unit : one.getUnit())
			for (LocalizedText compared : other.getUnit())
				if (unit.getLanguage() != null && unit.getLanguage().equalsIgnoreCase(compared.getLanguage())) {
					Set<String> words = words(unit);
					words.retainAll(words(compared));
					return words.isEmpty();
				}
		return false;
	}

	private static Set<String> words(LocalizedText unit) {
		Set<String> words = new HashSet<>(Arrays.asList(PlainText.words(String.valueOf(unit.getValue())).split(" ")));
		words.removeAll(Arrays.asList(PlainText.words(MESSAGES.in(Locale.forLanguageTag(unit.getLanguage())).text("small-words")).split(" ")));
		return words;
	}
}
