// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EClass;
import org.orodha.model.IdentifiedElement;

/** One line of the explorer. Two nodes are equal where they stand for the same thing at the same place in the tree. */
public abstract class Node extends PlatformObject {

	private final Object parent;
	private final Object key;
	private final int hash;
	private List<Node> children;

	Node(Object parent, Object key) {
		this.parent = parent;
		this.key = key;
		this.hash = Objects.hash(key, parent);
	}

	/** The node above, or the project. */
	public Object parent() {
		return parent;
	}

	/** The project that the node belongs to. */
	public IProject project() {
		return parent instanceof Node node ? node.project() : (IProject) parent;
	}

	/** What the node stands for: an element, a kind, or something else. */
	public Object subject() {
		return key;
	}

	/** The kind whose elements it is the folder of. */
	public Optional<EClass> folderOf() {
		return key instanceof EClass kind && !kind.isAbstract() ? Optional.of(kind) : Optional.empty();
	}

	/** The name. */
	public abstract String label();

	/** How many elements stand below it; negative where that is not shown. */
	public int count() {
		return -1;
	}

	/** The kind whose icon it has; null where it has another, or none. */
	public abstract EClass icon();

	/** The nodes below, in order; made once. */
	public final List<Node> children() {
		if (children == null)
			children = makeChildren();
		return children;
	}

	abstract List<Node> makeChildren();

	abstract boolean hasChildren();

	@Override
	public boolean equals(Object other) {
		return other != null && other.getClass() == getClass() && Objects.equals(key, ((Node) other).key)
				&& Objects.equals(parent, ((Node) other).parent);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	/** A node that gathers others. */
	static final class Group extends Node {

		private final String label;
		private final List<IdentifiedElement> elements;
		private final EClass icon;
		private final Function<Group, List<Node>> content;

		Group(Object parent, Object key, String label, List<IdentifiedElement> elements, EClass icon,
				Function<Group, List<Node>> content) {
			super(parent, key);
			this.label = label;
			this.elements = elements;
			this.icon = icon;
			this.content = content;
		}

		/** The elements below, but those that are parts of others. */
		List<IdentifiedElement> elements() {
			return elements;
		}

		@Override
		public String label() {
			return label;
		}

		@Override
		public int count() {
			return elements.size();
		}

		@Override
		public EClass icon() {
			return icon;
		}

		@Override
		List<Node> makeChildren() {
			return content.apply(this);
		}

		@Override
		boolean hasChildren() {
			return !elements.isEmpty();
		}
	}

	/** A line that only says something. */
	static final class Notice extends Node {

		private final String text;

		Notice(IProject project, String text) {
			super(project, text);
			this.text = text;
		}

		@Override
		public String label() {
			return text;
		}

		@Override
		public EClass icon() {
			return null;
		}

		@Override
		List<Node> makeChildren() {
			return List.of();
		}

		@Override
		boolean hasChildren() {
			return false;
		}
	}
}
