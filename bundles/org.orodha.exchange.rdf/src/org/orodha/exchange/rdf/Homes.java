// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

/** With which element that is kept which a file says of something that is none: the first that leads to it. */
public final class Homes {

	private final Model model;
	private final Set<Resource> parts;
	private final Set<Resource> seen;
	private final Map<IRI, List<Resource>> guests = new HashMap<>();

	/**
	 * @param elements the elements of a file, in the order in which they take things in
	 * @param parts    what is a part of an element and no guest; found again from the element
	 */
	public Homes(Model model, Collection<IRI> elements, Set<Resource> parts) {
		this.model = model;
		this.parts = parts;
		seen = new HashSet<>(elements);
		for (IRI element : elements)
			follow(element, element);
		for (IRI home : elements.stream().limit(1).toList())
			takeInTheRest(home);
	}

	/** What else is kept with an element. */
	public List<Resource> guests(IRI element) {
		return guests.getOrDefault(element, List.of());
	}

	/** Whether something is a part of an element. */
	public boolean isPart(Resource node) {
		return parts.contains(node);
	}

	/** What nothing leads to, first what nothing refers to. */
	private void takeInTheRest(IRI home) {
		List<Resource> subjects = new ArrayList<>(model.subjects());
		for (Resource subject : subjects)
			if (subject instanceof IRI || !model.contains(null, null, subject))
				takeIn(home, subject);
		for (Resource subject : subjects)
			takeIn(home, subject);
	}

	private void takeIn(IRI home, Resource subject) {
		if (!seen.add(subject))
			return;
		guests.computeIfAbsent(home, none -> new ArrayList<>()).add(subject);
		follow(home, subject);
	}

	private void follow(IRI home, Resource start) {
		Deque<Resource> waiting = new ArrayDeque<>(List.of(start));
		while (!waiting.isEmpty())
			for (Statement statement : model.filter(waiting.remove(), null, null))
				if (statement.getObject() instanceof Resource next && seen.add(next)) {
					waiting.add(next);
					if (!(next instanceof BNode) && !parts.contains(next) && model.contains(next, null, null))
						guests.computeIfAbsent(home, none -> new ArrayList<>()).add(next);
				}
	}
}
