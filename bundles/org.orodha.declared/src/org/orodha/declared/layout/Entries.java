// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of a part of a declaration. What is asked for by its key is known; at the end the unknown is told. */
final class Entries {

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");

	private final Faults faults;
	private final String path;
	private final Node whole;
	private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
	private final Set<String> asked = new TreeSet<>();

	Entries(Node whole, String path, Faults faults) {
		this.whole = whole;
		this.path = path;
		this.faults = faults;
		if (!(whole instanceof MappingNode mapping)) {
			faults.tell(whole, "expected.entries", path.isEmpty() ? "\u2013" : path);
			return;
		}
		for (NodeTuple entry : mapping.getValue())
			if (entry.getKeyNode() instanceof ScalarNode key) {
				if (entries.put(key.getValue(), entry) != null)
					faults.tell(key, "twice", key.getValue());
				faults.known(path(key.getValue()), entry.getValueNode());
			} else
				faults.tell(entry.getKeyNode(), "expected.key");
	}

	private String path(String key) {
		return path.isEmpty() ? key : path + "." + key;
	}

	private Node node(String key) {
		asked.add(key);
		NodeTuple entry = entries.get(key);
		return entry == null ? null : entry.getValueNode();
	}

	boolean has(String key) {
		return node(key) != null;
	}

	/** A text; empty where there is none. */
	String text(String key) {
		Node node = node(key);
		return node == null ? "" : scalar(node, path(key));
	}

	/** A text that has to be there. */
	String required(String key) {
		Node node = node(key);
		if (node == null) {
			faults.tell(whole, "missing", key, path.isEmpty() ? "\u2013" : path);
			return "";
		}
		String text = scalar(node, path(key));
		if (text.isBlank())
			faults.tell(node, "blank", path(key));
		return text;
	}

	/** A text of a form. */
	String formed(String key, String text, String form, String example) {
		return formed(key, text, text.matches(form), example);
	}

	/** An identifier that must be there. */
	String identifier(String key, String example) {
		String text = required(key);
		return formed(key, text, Ids.isWellFormed(text), example);
	}

	private String formed(String key, String text, boolean isFormed, String example) {
		if (!text.isEmpty() && !isFormed)
			faults.tell(node(key), "form", path(key), example, text);
		return text;
	}

	private String scalar(Node node, String where) {
		if (node instanceof ScalarNode scalar)
			return scalar.getValue();
		faults.tell(node, "expected.text", where);
		return "";
	}

	/** A whole number from 0; null where there is none. */
	Integer number(String key) {
		String text = text(key);
		if (text.isEmpty())
			return null;
		if (text.matches("[0-9]{1,6}"))
			return Integer.valueOf(text);
		faults.tell(node(key), "form", path(key), "3", text);
		return null;
	}

	boolean truth(String key) {
		String text = text(key);
		if (!text.isEmpty() && !text.equals("true") && !text.equals("false"))
			faults.tell(node(key), "choice", path(key), "true, false", text);
		return text.equals("true");
	}

	/** One of some values; the first where nothing is said. */
	String choice(String key, List<String> choices) {
		String text = text(key);
		if (text.isEmpty() || choices.contains(text))
			return text.isEmpty() ? choices.getFirst() : text;
		faults.tell(node(key), "choice", path(key), String.join(", ", choices), text);
		return choices.getFirst();
	}

	/** One text, or several as a list. */
	List<String> texts(String key) {
		Node node = node(key);
		if (node == null)
			return List.of();
		if (!(node instanceof SequenceNode sequence))
			return List.of(scalar(node, path(key)));
		List<String> texts = new ArrayList<>();
		for (Node each : sequence.getValue())
			texts.add(scalar(each, path(key) + "[" + texts.size() + "]"));
		return texts;
	}

	/** Texts by keys that may be any. */
	Map<String, String> map(String key) {
		Node node = node(key);
		Map<String, String> map = new LinkedHashMap<>();
		if (node instanceof MappingNode mapping)
			for (NodeTuple entry : mapping.getValue()) {
				String name = scalar(entry.getKeyNode(), path(key));
				faults.known(path(key) + "." + name, entry.getValueNode());
				if (map.put(name, scalar(entry.getValueNode(), path(key) + "." + name)) != null)
					faults.tell(entry.getKeyNode(), "twice", name);
			}
		else if (node != null)
			faults.tell(node, "expected.entries", path(key));
		return map;
	}

	/** A text in languages, or one alone, which is English. */
	Map<String, String> languages(String key) {
		Node node = node(key);
		if (node instanceof ScalarNode only)
			return Map.of("en", only.getValue());
		Map<String, String> texts = map(key);
		for (String language : texts.keySet())
			if (!LANGUAGE.matcher(language).matches())
				faults.tell(node, "form", path(key), "en, fr, sw", language);
		return texts;
	}

	/** A part. */
	Entries part(String key) {
		Node node = node(key);
		return node == null ? null : new Entries(node, path(key), faults);
	}

	/** A list of parts. */
	List<Entries> parts(String key) {
		Node node = node(key);
		List<Entries> parts = new ArrayList<>();
		if (node instanceof SequenceNode sequence)
			for (Node each : sequence.getValue()) {
				String place = path(key) + "[" + parts.size() + "]";
				faults.known(place, each);
				parts.add(new Entries(each, place, faults));
			}
		else if (node != null)
			faults.tell(node, "expected.list", path(key));
		return parts;
	}

	/** Tells something about one of the entries. */
	void tell(String key, String message, Object... values) {
		Node node = node(key);
		faults.tell(node == null ? whole : node, message, values);
	}

	/** Tells the entries that nobody asked for. */
	void end() {
		entries.forEach((key, entry) -> {
			if (!asked.contains(key))
				faults.tell(entry.getKeyNode(), Nearest.of(key, asked).isPresent() ? "unknown.nearest" : "unknown", key,
						path.isEmpty() ? "\u2013" : path, String.join(", ", asked), Nearest.of(key, asked).orElse(""));
		});
	}
}
