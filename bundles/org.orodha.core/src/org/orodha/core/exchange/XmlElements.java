// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Elements of a tree, found by their names without namespace, and put where a schema wants them.
 *
 * @since 1.0
 */
public final class XmlElements {

	private XmlElements() {
	}

	/** The parts of an element. */
	public static List<Element> in(Element parent) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				found.add(element);
		return found;
	}

	/** The parts of that name. */
	public static List<Element> in(Element parent, String name) {
		return in(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
	}

	/** All that a path such as {@code stdyInfo/abstract} leads to. */
	public static List<Element> at(Element from, String path) {
		List<Element> found = List.of(from);
		for (String step : path.split("/"))
			found = found.stream().flatMap(element -> in(element, step).stream()).toList();
		return found;
	}

	/** The first that a path leads to. */
	public static Optional<Element> first(Element from, String path) {
		return at(from, path).stream().findFirst();
	}

	/** An attribute's value; empty where there is none. */
	public static Optional<String> attribute(Element element, String name) {
		return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
	}

	/** Whether an element holds text of its own, not only parts. */
	public static boolean hasOwnText(Element element) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank())
				return true;
		return false;
	}

	/**
	 * Puts a part behind those that the schema wants before it, taking it over from another document.
	 *
	 * @param order the names of parts in the schema's order; others come first
	 */
	public static Element insert(Element parent, Element part, List<String> order) {
		Node before = place(parent, order.subList(0, order.indexOf(part.getLocalName()) + 1), order);
		return (Element) parent.insertBefore(part.getOwnerDocument() == parent.getOwnerDocument() ? part
				: parent.getOwnerDocument().importNode(part, true), before);
	}

	/** Where it goes: behind the last part that comes before it, which is near the end where many of a kind are put one after another. */
	private static Node place(Element parent, List<String> earlier, List<String> order) {
		Node next = null;
		for (Node child = parent.getLastChild(); child != null; child = child.getPreviousSibling())
			if (child instanceof Element sibling) {
				if (earlier.contains(sibling.getLocalName()))
					return next;
				next = sibling;
			}
		return in(parent).stream().filter(sibling -> order.indexOf(sibling.getLocalName()) >= earlier.size()).findFirst().orElse(null);
	}

	/** Takes a part away, and then what it leaves empty. */
	public static void remove(Element part) {
		Node parent = part.getParentNode();
		parent.removeChild(part);
		if (parent instanceof Element whole && !whole.hasChildNodes() && !whole.hasAttributes() && whole.getParentNode() instanceof Element)
			remove(whole);
	}
}
