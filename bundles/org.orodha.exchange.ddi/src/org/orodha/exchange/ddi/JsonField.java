// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.orodha.core.exchange.XmlElements;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where metadata for microdata says in JSON what a codebook says in XML. */
interface JsonField {

	/** Makes a part of a codebook say what an object says. */
	void read(ObjectNode json, Element part);

	/** Makes an object say what a part of a codebook says, where that is another thing than what it said before. */
	void write(Element before, Element after, ObjectNode json);

	/** What a path of names leads to; nothing where it leads nowhere. */
	static JsonNode at(ObjectNode json, String path) {
		return json.at("/" + path);
	}

	/** The object that a path leads to, made where it is missing or something else. */
	static ObjectNode require(ObjectNode json, String path) {
		ObjectNode object = json;
		for (String name : path.isEmpty() ? new String[0] : path.split("/"))
			object = object.get(name) instanceof ObjectNode present ? present : object.putObject(name);
		return object;
	}

	private static String around(String path) {
		return path.lastIndexOf('/') < 0 ? "" : path.substring(0, path.lastIndexOf('/'));
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static Element added(Element part, String path) {
		return Elements.add(around(path).isEmpty() ? part : Elements.require(part, around(path)), last(path));
	}

	private static void set(Element element, String attribute, String value) {
		if (attribute.isEmpty())
			element.setTextContent(value);
		else
			element.setAttribute(attribute, value);
	}

	private static String said(Element element, String attribute) {
		return attribute.isEmpty() ? Elements.text(element) : element.getAttribute(attribute).strip();
	}

	/**
	 * One text, or several in a list.
	 *
	 * @param json      where the object says it
	 * @param path      the element of the codebook; empty for the part itself
	 * @param attribute of that element; empty for its text
	 */
	record Text(String json, String path, String attribute) implements JsonField {

		@Override
		public void read(ObjectNode object, Element part) {
			JsonNode value = at(object, json);
			for (JsonNode each : value instanceof ArrayNode list ? list : List.of(value))
				if (each.isValueNode() && !each.isNull() && !each.asText().isBlank())
					set(path.isEmpty() ? part : attribute.isEmpty() ? added(part, path) : Elements.require(part, path), attribute, each.asText());
		}

		@Override
		public void write(Element before, Element after, ObjectNode object) {
			List<String> texts = texts(after);
			if (texts.equals(texts(before)))
				return;
			ObjectNode parent = require(object, around(json));
			if (texts.isEmpty())
				parent.remove(last(json));
			else if (texts.size() == 1)
				parent.put(last(json), texts.getFirst());
			else {
				ArrayNode list = parent.putArray(last(json));
				texts.forEach(list::add);
			}
		}

		private List<String> texts(Element part) {
			return (path.isEmpty() ? List.of(part) : XmlElements.at(part, path)).stream().filter(each -> !NadaFields.isTranslation(each))
					.map(each -> said(each, attribute)).filter(text -> !text.isEmpty()).toList();
		}
	}

	/**
	 * Texts of several elements in one, with an empty line between them.
	 *
	 * @param json where the object says it
	 * @param path the elements of the codebook
	 */
	record Joined(String json, String path) implements JsonField {

		private static final String BETWEEN = "\n\n";

		@Override
		public void read(ObjectNode object, Element part) {
			if (at(object, json).isValueNode())
				Arrays.stream(at(object, json).asText("").split(BETWEEN)).map(String::strip).filter(text -> !text.isEmpty())
						.forEach(text -> added(part, path).setTextContent(text));
		}

		@Override
		public void write(Element before, Element after, ObjectNode object) {
			List<String> texts = texts(after);
			if (texts.equals(texts(before)))
				return;
			ObjectNode parent = require(object, around(json));
			if (texts.isEmpty())
				parent.remove(last(json));
			else
				parent.put(last(json), String.join(BETWEEN, texts));
		}

		private List<String> texts(Element part) {
			return XmlElements.at(part, path).stream().filter(each -> !NadaFields.isTranslation(each)).map(Elements::text)
					.filter(text -> !text.isEmpty()).toList();
		}
	}

	/**
	 * Objects in a list, each an element.
	 *
	 * @param json   where the list is
	 * @param path   the elements
	 * @param values what an object says in a property, and the attribute or the part of the element that says it
	 */
	record Entries(String json, String path, List<Value> values) implements JsonField {

		/**
		 * @param property  of the object
		 * @param child     a part of the element that says it; empty for the element itself
		 * @param attribute that says it; empty for a text
		 */
		record Value(String property, String child, String attribute) {
		}

		@Override
		public void read(ObjectNode object, Element part) {
			for (JsonNode entry : at(object, json))
				if (entry.isObject()) {
					Element element = added(part, path);
					for (Value value : values)
						if (entry.path(value.property()).isValueNode() && !entry.path(value.property()).asText().isBlank())
							set(value.child().isEmpty() ? element : Elements.require(element, value.child()), value.attribute(),
									entry.path(value.property()).asText());
				}
		}

		@Override
		public void write(Element before, Element after, ObjectNode object) {
			List<List<String>> wanted = said(after);
			List<List<String>> present = said(before);
			if (wanted.equals(present))
				return;
			List<JsonNode> entries = new ArrayList<>();
			at(object, json).forEach(entry -> {
				if (entry.isObject())
					entries.add(entry);
			});
			ArrayNode list = require(object, around(json)).putArray(last(json));
			for (List<String> each : wanted) {
				int same = indexOf(present, each);
				ObjectNode entry = same >= 0 && same < entries.size() ? (ObjectNode) entries.get(same) : JsonFile.empty();
				for (int index = 0; index < values.size(); index++)
					if (each.get(index).isEmpty())
						entry.remove(values.get(index).property());
					else if (!each.get(index).equals(entry.path(values.get(index).property()).asText()))
						entry.put(values.get(index).property(), each.get(index));
				list.add(entry);
			}
		}

		/** Entries are the same whose first values are. */
		private static int indexOf(List<List<String>> entries, List<String> wanted) {
			for (int index = 0; index < entries.size(); index++)
				if (entries.get(index).getFirst().equals(wanted.getFirst()))
					return index;
			return -1;
		}

		private List<List<String>> said(Element part) {
			return XmlElements.at(part, path).stream().filter(element -> !NadaFields.isTranslation(element)).map(element -> values.stream().map(value -> value.child().isEmpty()
					? JsonField.said(element, value.attribute())
					: XmlElements.at(element, value.child()).stream().filter(child -> !NadaFields.isTranslation(child)).findFirst()
							.map(child -> JsonField.said(child, value.attribute())).orElse(""))
					.toList()).toList();
		}
	}

	/**
	 * Times from and to, each of which is an element of its own.
	 *
	 * @param json where the list is
	 * @param path the elements
	 */
	record Times(String json, String path) implements JsonField {

		@Override
		public void read(ObjectNode object, Element part) {
			for (JsonNode entry : at(object, json))
				for (String event : List.of("start", "end"))
					if (entry.path(event).isValueNode() && !entry.path(event).asText().isBlank()) {
						Element time = added(part, path);
						time.setAttribute("event", event);
						time.setAttribute("date", entry.path(event).asText().strip());
						time.setTextContent(entry.path(event).asText().strip());
					}
		}

		@Override
		public void write(Element before, Element after, ObjectNode object) {
			List<String> wanted = said(after);
			if (wanted.equals(said(before)))
				return;
			ArrayNode list = require(object, around(json)).putArray(last(json));
			if (wanted.isEmpty())
				return;
			ObjectNode entry = list.addObject();
			for (String time : wanted) {
				String event = time.substring(0, time.indexOf(' '));
				String date = time.substring(time.indexOf(' ') + 1);
				if (!event.equals("end"))
					entry.put("start", date);
				if (!event.equals("start"))
					entry.put("end", date);
			}
		}

		private List<String> said(Element part) {
			return XmlElements.at(part, path).stream().map(time -> (time.getAttribute("event").isEmpty() ? "single" : time.getAttribute("event")) + " "
					+ (time.getAttribute("date").isEmpty() ? Elements.text(time) : time.getAttribute("date"))).toList();
		}
	}
}
