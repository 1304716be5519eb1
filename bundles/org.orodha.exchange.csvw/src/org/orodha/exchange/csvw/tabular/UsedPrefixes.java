// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the prefixes that descriptions use. */
final class UsedPrefixes {

	private final Set<String> found = new HashSet<>(Set.of("xsd"));

	private UsedPrefixes() {
	}

	/** @param minimal whether only what the rows say is written */
	static Set<String> of(Group group, boolean minimal) {
		UsedPrefixes used = new UsedPrefixes();
		if (!minimal) {
			used.found.add("csvw");
			used.inNode(group.common());
			group.tables().forEach(table -> used.inNode(table.common()));
		}
		for (TableDescription table : group.tables())
			for (Column column : table.schema().columns())
				used.inTemplates(column.inherited());
		return used.found;
	}

	private void inTemplates(Inherited inherited) {
		inName(inherited.aboutUrl());
		inName(inherited.propertyUrl());
		inName(inherited.valueUrl());
	}

	private void inNode(JsonNode node) {
		for (Map.Entry<String, JsonNode> word : node.properties()) {
			inName(word.getKey());
			if (word.getKey().equals("@type") || word.getKey().equals("@id"))
				inName(word.getValue().asText());
			inNode(word.getValue());
		}
		if (node.isArray())
			node.forEach(this::inNode);
	}

	private void inName(String name) {
		int colon = name == null ? -1 : name.indexOf(':');
		if (colon > 0 && Words.PREFIXES.containsKey(name.substring(0, colon)))
			found.add(name.substring(0, colon));
	}
}
