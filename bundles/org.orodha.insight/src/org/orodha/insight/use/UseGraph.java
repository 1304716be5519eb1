// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.insight.internal.use.UseReader;

/**
 * What uses what in a catalogue, as it was at one moment. An element uses what it or one of its parts without identifier refers to, and
 * what it is a part of. A dataset moreover uses the legal instruments that cover it, and the instruments and articles that its flows name.
 * It can be asked by any thread.
 *
 * @since 1.0
 */
public final class UseGraph {

	private final Map<String, UsedElement> elements;
	private final Map<Sense, Map<UsedElement, List<UseLink>>> links;

	private UseGraph(UseReader read) {
		elements = read.elements();
		links = Map.of(Sense.BY, read.users(), Sense.FROM, read.used());
	}

	/** What uses what in a catalogue now. @param languages the languages of names, the most wanted first */
	public static UseGraph of(Catalogue catalogue, List<String> languages) {
		return new UseGraph(new UseReader(catalogue, languages));
	}

	/** The element of an identifier. */
	public Optional<UsedElement> find(String id) {
		return Optional.ofNullable(elements.get(id));
	}

	/** What an element is linked to in a sense, in no order. */
	public List<UseLink> links(UsedElement element, Sense sense) {
		return links.get(sense).getOrDefault(element, List.of());
	}

	/** All elements that are reached from an element in a sense, over any number of steps, without itself. */
	public Set<UsedElement> all(UsedElement element, Sense sense) {
		Set<UsedElement> reached = reached(Set.of(element), sense);
		reached.remove(element);
		return reached;
	}

	/** The elements from which one that fits is reached in a sense, and those themselves. */
	Set<UsedElement> leading(UseFilter filter, Sense sense) {
		Set<UsedElement> fitting = new HashSet<>();
		for (UsedElement element : elements.values())
			if (filter.fits(element))
				fitting.add(element);
		return reached(fitting, sense.opposite());
	}

	private Set<UsedElement> reached(Set<UsedElement> from, Sense sense) {
		Set<UsedElement> reached = new HashSet<>(from);
		Deque<UsedElement> open = new ArrayDeque<>(from);
		while (!open.isEmpty())
			for (UseLink link : links(open.remove(), sense))
				if (reached.add(link.element()))
					open.add(link.element());
		return reached;
	}

	/** The kinds of which there are elements. */
	public Set<EClass> kinds() {
		return elements.values().stream().map(UsedElement::kind).collect(Collectors.toSet());
	}
}
