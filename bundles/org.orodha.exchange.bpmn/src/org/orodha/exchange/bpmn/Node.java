// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a process model as it stands in the file. */
final class Node {

	private final Node parent;
	private final String name;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Node> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	/** @param parent what it stands in; null for the whole */
	Node(Node parent, String name, int line) {
		this.parent = parent;
		this.name = name;
		this.line = line;
		if (parent != null)
			parent.children.add(this);
	}

	void put(String attribute, String value) {
		attributes.put(attribute, value);
	}

	void write(String characters) {
		text.append(characters);
	}

	/** What it stands in; null for the whole. */
	Node parent() {
		return parent;
	}

	/** The name of the element: {@code userTask}. */
	String element() {
		return name;
	}

	int line() {
		return line;
	}

	/** The value of an attribute; empty where it has none. */
	String get(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	String id() {
		return get("id");
	}

	/** What it is called, in one line; empty where it is not called anything. */
	String label() {
		return get("name").replaceAll("\\s+", " ").strip();
	}

	String text() {
		return text.toString().strip();
	}

	List<Node> children() {
		return children;
	}

	Stream<Node> children(String element) {
		return children.stream().filter(child -> child.name.equals(element));
	}

	Optional<Node> child(String element) {
		return children(element).findFirst();
	}

	/** The texts of the parts of that name, such as what they refer to without the prefix of a namespace. */
	List<String> references(String element) {
		return children(element).map(Node::text).map(Node::local).toList();
	}

	/** What an attribute refers to, without the prefix of a namespace. */
	String reference(String attribute) {
		return local(get(attribute));
	}

	private static String local(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	/** The language of its texts: its own, or that of what it stands in. */
	String language(String otherwise) {
		for (Node node = this; node != null; node = node.parent)
			if (!node.get(NodeReader.LANGUAGE).isBlank())
				return node.get(NodeReader.LANGUAGE);
		return otherwise;
	}

	/** It and all that stands in it, in the order of the file. */
	Stream<Node> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
	}

	/** As it can be kept: the element with its attributes and parts. */
	String xml() {
		StringBuilder xml = new StringBuilder();
		write(xml);
		return xml.toString();
	}

	private void write(StringBuilder xml) {
		xml.append('<').append(name);
		attributes.forEach((attribute, value) -> xml.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
		if (children.isEmpty() && text().isEmpty()) {
			xml.append("/>");
			return;
		}
		xml.append('>').append(escaped(text()));
		children.forEach(child -> child.write(xml));
		xml.append("</").append(name).append('>');
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
