// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a row says, as JSON: an object for each thing that it is about, one in the other where one refers to the other. */
final class RowObjects {

	private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
	private static final String TYPE = Words.PREFIXES.get("rdf") + "type";

	private final CellAddresses addresses;
	private final Map<String, ObjectNode> subjects = new LinkedHashMap<>();
	/** Where a thing is referred to: the thing that does, and with which property. */
	private final Map<String, List<String>> references = new LinkedHashMap<>();

	private RowObjects(CellAddresses addresses) {
		this.addresses = addresses;
	}

	static List<ObjectNode> of(CellAddresses addresses) {
		RowObjects objects = new RowObjects(addresses);
		List<Cell> cells = addresses.row().cells();
		for (int position = 0; position < cells.size(); position++)
			if (!cells.get(position).column().suppressed())
				objects.add(cells.get(position), position);
		return objects.nested();
	}

	private void add(Cell cell, int position) {
		String about = addresses.about(cell, position);
		ObjectNode subject = subjects.computeIfAbsent(String.valueOf(about),
				any -> about == null ? NODES.objectNode() : NODES.objectNode().put("@id", about));
		String property = addresses.property(cell, position);
		String value = addresses.value(cell, position);
		if (value == null && cell.value().isEmpty())
			return;
		String name = property == null ? CellAddresses.decoded(cell.column().name()) : property.equals(TYPE) ? "@type" : Words.compacted(property);
		if (value != null && !"@type".equals(name))
			references.computeIfAbsent(value, any -> new ArrayList<>()).addAll(List.of(String.valueOf(about), name));
		add(subject, name, value == null ? value(cell) : NODES.textNode("@type".equals(name) ? Words.compacted(value) : value));
	}

	private static void add(ObjectNode subject, String name, JsonNode value) {
		JsonNode present = subject.get(name);
		if (present == null)
			subject.set(name, value);
		else {
			ArrayNode all = present instanceof ArrayNode array ? array : NODES.arrayNode().add(present);
			if (value instanceof ArrayNode more)
				all.addAll(more);
			else
				all.add(value);
			subject.set(name, all);
		}
	}

	private static JsonNode value(Cell cell) {
		if (!cell.list())
			return node(cell.value().get(0));
		ArrayNode array = NODES.arrayNode();
		cell.value().forEach(each -> array.add(node(each)));
		return array;
	}

	private static JsonNode node(Object value) {
		return switch (value) {
		case BigDecimal number -> NODES.numberNode(number);
		case Boolean truth -> NODES.booleanNode(truth);
		default -> NODES.textNode(value.toString());
		};
	}

	/** Puts each thing that one other refers to in place of the reference, unless it is itself around that. */
	private List<ObjectNode> nested() {
		Map<String, String> around = new LinkedHashMap<>();
		for (Map.Entry<String, List<String>> reference : references.entrySet()) {
			ObjectNode inner = subjects.get(reference.getKey());
			String outer = reference.getValue().get(0);
			if (inner == null || reference.getValue().size() != 2 || isAround(reference.getKey(), outer, around)
					|| !subjects.get(outer).path(reference.getValue().get(1)).isTextual())
				continue;
			subjects.get(outer).set(reference.getValue().get(1), inner);
			around.put(reference.getKey(), outer);
		}
		return subjects.entrySet().stream().filter(entry -> !around.containsKey(entry.getKey())).map(Map.Entry::getValue)
				.filter(object -> !object.isEmpty()).toList();
	}

	private static boolean isAround(String inner, String outer, Map<String, String> around) {
		Set<String> seen = new HashSet<>();
		for (String each = outer; each != null && seen.add(each); each = around.get(each))
			if (each.equals(inner))
				return true;
		return false;
	}
}
