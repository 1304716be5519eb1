// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.insight.internal.use.UseText;

/**
 * A line of a tree of use: an element, or several of one kind that are counted.
 *
 * @since 1.0
 */
public final class UseLine {

	private final UseTree tree;
	private final UseLine parent;
	private final Sense sense;
	private final Relation relation;
	private final List<UsedElement> elements;
	private final boolean group;
	private List<UseLine> children;

	UseLine(UseTree tree, UseLine parent, Sense sense, Relation relation, List<UsedElement> elements, boolean group) {
		this.tree = tree;
		this.parent = parent;
		this.sense = sense;
		this.relation = relation;
		this.elements = List.copyOf(elements);
		this.group = group;
	}

	/** The line above; null at the top. */
	public UseLine parent() {
		return parent;
	}

	/** In which sense it is followed. */
	public Sense sense() {
		return sense;
	}

	/** How the element above and this one are linked. */
	public Relation relation() {
		return relation;
	}

	/** The element; empty for several. */
	public Optional<UsedElement> element() {
		return group ? Optional.empty() : Optional.of(elements.getFirst());
	}

	/** The element, or the several that are counted. */
	public List<UsedElement> elements() {
		return elements;
	}

	/** The kind of the element, or of all of the several. */
	public EClass kind() {
		return elements.getFirst().kind();
	}

	/** The element that the line above, or the tree, is about. */
	public UsedElement under() {
		UseLine above = parent;
		while (above != null && above.group)
			above = above.parent;
		return above == null ? tree.subject() : above.elements.getFirst();
	}

	/** The element's name; of several how many of which kind. */
	public String name() {
		return group ? UseText.text("group", elements.size(), Labels.ofKinds(kind())) : elements.getFirst().name();
	}

	/** Whether it is an element that is above it already: a circle, which is not followed. */
	public boolean isCircle() {
		if (group)
			return false;
		UsedElement element = elements.getFirst();
		for (UseLine above = parent; above != null; above = above.parent)
			if (!above.group && above.elements.getFirst().equals(element))
				return true;
		return tree.subject().equals(element);
	}

	/** Whether there are lines below. */
	public boolean hasChildren() {
		return group || !isCircle() && tree.hasLinks(elements.getFirst(), sense);
	}

	/** The lines below: the several elements, or what the element is linked to. */
	public List<UseLine> children() {
		if (children == null)
			children = group ? tree.each(this, sense, relation, elements) : isCircle() ? List.of() : tree.below(this, elements.getFirst(), sense);
		return children;
	}

	boolean fits() {
		return tree.fits(this);
	}
}
