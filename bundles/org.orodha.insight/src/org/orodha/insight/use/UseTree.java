// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;

/**
 * The use of an element as a tree, step by step. Its lines are made when they are asked for; one thread asks at a time.
 *
 * @since 1.0
 */
public final class UseTree {

	/** Above this number of elements those of a group stand by identifier: to order names takes its time. */
	private static final int MOST_BY_NAME = 500;

	private record Way(Relation relation, EClass kind) {
	}

	private final UseGraph graph;
	private final UsedElement subject;
	private final UseFilter filter;
	private final int groupFrom;
	private final Map<Sense, Set<UsedElement>> leading = new EnumMap<>(Sense.class);

	/**
	 * @param filter    which elements to lead to
	 * @param groupFrom how many elements of one kind that use another in the same way are counted and not listed each; 0 for never
	 */
	public UseTree(UseGraph graph, UsedElement subject, UseFilter filter, int groupFrom) {
		this.graph = graph;
		this.subject = subject;
		this.filter = filter;
		this.groupFrom = groupFrom;
		if (!filter.isEmpty())
			for (Sense sense : Sense.values())
				leading.put(sense, graph.leading(filter, sense));
	}

	/** The element that it is about. */
	public UsedElement subject() {
		return subject;
	}

	/** The lines of the first step. */
	public List<UseLine> first(Sense sense) {
		return below(null, subject, sense);
	}

	boolean fits(UseLine line) {
		return line.elements().stream().anyMatch(filter::fits);
	}

	/** The lines of what an element is linked to. */
	List<UseLine> below(UseLine parent, UsedElement element, Sense sense) {
		Map<Way, List<UsedElement>> ways = new LinkedHashMap<>();
		Set<UsedElement> wanted = leading.get(sense);
		for (UseLink link : graph.links(element, sense))
			if (wanted == null || wanted.contains(link.element()))
				ways.computeIfAbsent(new Way(link.relation(), link.element().kind()), any -> new ArrayList<>()).add(link.element());
		List<UseLine> lines = new ArrayList<>();
		NaturalOrder.sorted(ways.entrySet(), way -> Labels.ofKinds(way.getKey().kind()) + ' ' + way.getKey().relation().label()).forEach(way -> {
			if (groupFrom > 0 && way.getValue().size() >= groupFrom)
				lines.add(new UseLine(this, parent, sense, way.getKey().relation(), way.getValue(), true));
			else
				lines.addAll(each(parent, sense, way.getKey().relation(), way.getValue()));
		});
		return lines;
	}

	/** A line for each element. */
	List<UseLine> each(UseLine parent, Sense sense, Relation relation, List<UsedElement> elements) {
		List<UsedElement> ordered = elements.size() > MOST_BY_NAME ? elements.stream().sorted(Comparator.comparing(UsedElement::id)).toList()
				: NaturalOrder.sorted(elements, UsedElement::name);
		return ordered.stream().map(element -> new UseLine(this, parent, sense, relation, List.of(element), false)).toList();
	}

	boolean hasLinks(UsedElement element, Sense sense) {
		Set<UsedElement> wanted = leading.get(sense);
		List<UseLink> links = graph.links(element, sense);
		return wanted == null ? !links.isEmpty() : links.stream().anyMatch(link -> wanted.contains(link.element()));
	}
}
