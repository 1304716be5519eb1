// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.orodha.search.SearchFilter;
import org.orodha.search.internal.Typed.Clause;

/**
 * What is wanted by what was typed.
 *
 * @param words    words that have to be in an element
 * @param little   words that say nothing alone, and are no more than welcome
 * @param phrases  phrases, and what has to be in a feature
 * @param filter   what the words before colons filter
 * @param whole    everything that has to be in an element, in the order in which it was typed, as one name
 */
record Wanted(List<WantedWord> words, List<WantedWord> little, List<Phrase> phrases, SearchFilter filter, String whole) {

	/**
	 * Words that stand beside each other.
	 *
	 * @param features the names of the features of which they have to be in one; empty for any
	 * @param typing   whether the last word's end may be missing
	 */
	record Phrase(boolean excluded, List<String> features, List<String> words, boolean typing) {
	}

	static Wanted of(Typed typed, SearchFilter filter) {
		List<String> words = new ArrayList<>();
		List<Phrase> phrases = new ArrayList<>();
		SearchFilter narrowed = filter;
		for (Clause clause : typed.clauses()) {
			SearchFilter with = clause.excluded() ? null : with(narrowed, clause);
			if (with != null) {
				narrowed = with;
				continue;
			}
			Collection<String> features = Features.called(clause.feature());
			if (features.isEmpty() && !clause.feature().isEmpty()) {
				words.addAll(new Clause(false, "", clause.feature(), false).words());
			}
			if (clause.words().isEmpty())
				continue;
			if (clause.phrase() || clause.excluded() || !features.isEmpty())
				phrases.add(new Phrase(clause.excluded(), List.copyOf(features), clause.words(), !clause.phrase()));
			else
				words.addAll(clause.words());
		}
		boolean onlyLittle = words.stream().allMatch(Words::isLittle) && phrases.stream().allMatch(Phrase::excluded);
		return new Wanted(words.stream().filter(word -> onlyLittle || !Words.isLittle(word)).distinct().map(WantedWord::of).toList(),
				words.stream().filter(word -> !onlyLittle && Words.isLittle(word)).distinct().map(WantedWord::of).toList(), phrases,
				narrowed, String.join(" ", words));
	}

	/** The filter narrowed by what was typed; null where that filters nothing. */
	private static SearchFilter with(SearchFilter filter, Clause clause) {
		Set<String> values = new LinkedHashSet<>(List.of(clause.value().toLowerCase(Locale.ROOT).split(",")));
		return switch (clause.feature().toLowerCase(Locale.ROOT)) {
		case "kind" -> filter.withKinds(both(filter.kinds(), kinds(values)));
		case "agency" -> filter.withAgencies(both(filter.agencies(), values));
		case "topic" -> filter.withTopics(both(filter.topics(), values));
		case "status" -> filter.withStatuses(both(filter.statuses(), values));
		case "lang" -> filter.withLanguages(both(filter.languages(), values));
		default -> null;
		};
	}

	private static Set<String> kinds(Set<String> names) {
		Set<String> kinds = new HashSet<>();
		for (String name : names) {
			Collection<String> called = Features.kindsCalled(name);
			kinds.addAll(called.isEmpty() ? List.of(name) : called);
		}
		return kinds;
	}

	/** What both allow; where they have nothing in common, what was typed cannot be met. */
	private static Set<String> both(Set<String> given, Set<String> typed) {
		if (given.isEmpty())
			return typed;
		Set<String> both = new HashSet<>(given);
		both.retainAll(typed);
		return both.isEmpty() ? Set.of("-") : both;
	}
}
