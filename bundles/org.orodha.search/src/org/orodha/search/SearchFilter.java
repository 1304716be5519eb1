// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import java.util.Optional;
import java.util.Set;

/**
 * Which elements are searched. An empty set leaves none out; of several values in a set one has to hold, and one of each set.
 *
 * @param kinds     names of kinds, in kebab case
 * @param agencies  identifiers of the agencies that keep the elements
 * @param topics    identifiers of topics, which the element or what it is a part of has, or a narrower one
 * @param statuses  literals of the life cycle's statuses
 * @param languages BCP 47 tags; only texts in these are searched
 * @param among     identifiers of elements, such as those that have problems; empty for all
 */
public record SearchFilter(Set<String> kinds, Set<String> agencies, Set<String> topics, Set<String> statuses, Set<String> languages,
		Optional<Set<String>> among) {

	/** All elements, and all their texts. */
	public static final SearchFilter ALL = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

	public SearchFilter {
		kinds = Set.copyOf(kinds);
		agencies = Set.copyOf(agencies);
		topics = Set.copyOf(topics);
		statuses = Set.copyOf(statuses);
		languages = Set.copyOf(languages);
		among = among.map(Set::copyOf);
	}

	/** The same with these kinds alone. */
	public SearchFilter withKinds(Set<String> chosen) {
		return new SearchFilter(chosen, agencies, topics, statuses, languages, among);
	}

	/** The same with what these agencies keep alone. */
	public SearchFilter withAgencies(Set<String> chosen) {
		return new SearchFilter(kinds, chosen, topics, statuses, languages, among);
	}

	/** The same with these topics alone. */
	public SearchFilter withTopics(Set<String> chosen) {
		return new SearchFilter(kinds, agencies, chosen, statuses, languages, among);
	}

	/** The same with these statuses alone. */
	public SearchFilter withStatuses(Set<String> chosen) {
		return new SearchFilter(kinds, agencies, topics, chosen, languages, among);
	}

	/** The same with texts in these languages alone. */
	public SearchFilter withLanguages(Set<String> chosen) {
		return new SearchFilter(kinds, agencies, topics, statuses, chosen, among);
	}

	/** The same with these elements alone. */
	public SearchFilter withAmong(Set<String> elements) {
		return new SearchFilter(kinds, agencies, topics, statuses, languages, Optional.of(elements));
	}
}
