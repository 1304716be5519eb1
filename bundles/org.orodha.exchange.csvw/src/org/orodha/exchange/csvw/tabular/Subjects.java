// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Checks what all objects of a description have: an identifier, a type, and properties that are known. */
final class Subjects {

	private final Problems problems;
	private final String where;

	Subjects(Problems problems, String where) {
		this.problems = problems;
		this.where = where;
	}

	/**
	 * Checks an object.
	 *
	 * @param type   the type that it may say
	 * @param own    the properties that it has itself
	 * @param common takes the properties of other vocabularies
	 */
	void check(ObjectNode node, String type, Set<String> own, ObjectNode common) throws InvalidDescription {
		JsonNode id = node.path("@id");
		if (id.isTextual() && id.asText().startsWith("_:"))
			throw invalid("id.wrong", id.asText());
		if (!id.isMissingNode() && !id.isTextual())
			problems.warning(where, "value.wrong", "@id", id.toString());
		if (node.has("@type") && !node.get("@type").asText("").equals(type))
			throw invalid("type.wrong", node.get("@type").toString(), type);
		for (Map.Entry<String, JsonNode> word : node.properties())
			if (Words.isCommon(word.getKey())) {
				new CommonProperties(problems, where).check(word.getValue());
				common.set(word.getKey(), word.getValue());
			} else if (!own.contains(word.getKey()) && !Words.INHERITED.contains(word.getKey()))
				problems.warning(where, "property.unknown", word.getKey());
		if (node.path("notes").isArray() && own.contains("notes")) {
			new CommonProperties(problems, where).check(node.get("notes"));
			common.set("notes", node.get("notes"));
		}
	}

	private InvalidDescription invalid(String key, Object... values) {
		problems.error(where, key, values);
		return new InvalidDescription();
	}
}
