// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The keys of a table: its own, and those of other tables that it holds. */
final class ForeignKeys {

	private final Reading reading;
	private final ResourceReader table;
	private final Map<String, ResourceReader> others;
	private final List<String> primary = new ArrayList<>();
	private final Map<String, String> targets = new HashMap<>();

	/** @param others the tables of the package by their names */
	ForeignKeys(Reading reading, ResourceReader table, Map<String, ResourceReader> others) {
		this.reading = reading;
		this.table = table;
		this.others = others;
	}

	/** The columns of the primary key. */
	List<String> primary() {
		return primary;
	}

	/** The variable that a column refers to, or null. */
	String target(String column) {
		return targets.get(column);
	}

	/** Reads them; those that the model has no place for are kept. */
	void read(Part schema, Keeping keeping) {
		primary.addAll(texts(schema.node().path("primaryKey")));
		ArrayNode homeless = JsonNodeFactory.instance.arrayNode();
		for (JsonNode key : schema.node().path("foreignKeys"))
			if (!take(key)) {
				homeless.add(key);
				reading.kept(schema.at(key), "foreignKeys", key);
			}
		if (!homeless.isEmpty())
			keeping.put("schema/", "foreignKeys", homeless);
	}

	/** Only references of one column to one of a table of the package have a place in the model. */
	private boolean take(JsonNode key) {
		List<String> from = texts(key.path("fields"));
		JsonNode reference = key.path("reference");
		List<String> to = texts(reference.path("fields"));
		String resource = reference.path("resource").asText("");
		ResourceReader other = resource.isEmpty() ? table : others.get(resource);
		if (from.size() != 1 || to.size() != 1 || other == null || reference.has("package") || targets.containsKey(from.getFirst())
				|| key.size() != 2 || table.variable(from.getFirst()).isEmpty())
			return false;
		other.variable(to.getFirst()).ifPresent(variable -> targets.put(from.getFirst(), variable));
		return targets.containsKey(from.getFirst());
	}

	/** One text or several. */
	static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isTextual())
			texts.add(node.asText());
		node.forEach(each -> texts.add(each.asText()));
		return texts;
	}
}
