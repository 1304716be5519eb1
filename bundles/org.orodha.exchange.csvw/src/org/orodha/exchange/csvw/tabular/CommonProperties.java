// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks properties of other vocabularies and notes, which are a simple kind of JSON-LD. */
final class CommonProperties {

	private static final Set<String> OF_VALUES = Set.of("@value", "@type", "@language");

	private final Problems problems;
	private final String where;

	CommonProperties(Problems problems, String where) {
		this.problems = problems;
		this.where = where;
	}

	/** Checks a value. */
	void check(JsonNode value) throws InvalidDescription {
		if (value.isArray())
			for (JsonNode each : value)
				check(each);
		else if (value.has("@value"))
			checkValue(value);
		else if (value.isObject())
			checkNode(value);
	}

	private void checkValue(JsonNode value) throws InvalidDescription {
		for (Map.Entry<String, JsonNode> word : value.properties())
			if (!OF_VALUES.contains(word.getKey()))
				throw invalid("common.value", word.getKey());
		if (value.has("@type") && value.has("@language") || value.get("@value").isContainerNode())
			throw invalid("common.value", "@language");
		if (value.has("@language") && !isLanguage(value.get("@language")))
			throw invalid("common.language", value.get("@language").toString());
		if (value.has("@type"))
			checkType(value.get("@type"));
	}

	private static boolean isLanguage(JsonNode language) {
		return language.isNull() || language.isTextual() && Words.isLanguage(language.asText());
	}

	private void checkNode(JsonNode node) throws InvalidDescription {
		for (Map.Entry<String, JsonNode> word : node.properties())
			switch (word.getKey()) {
			case "@type" -> {
				for (JsonNode type : word.getValue().isArray() ? word.getValue() : List.of(word.getValue()))
					checkType(type);
			}
			case "@id" -> {
				if (!word.getValue().isTextual() || word.getValue().asText().startsWith("_:"))
					throw invalid("id.wrong", word.getValue().toString());
			}
			default -> {
				if (word.getKey().startsWith("@"))
					throw invalid("common.keyword", word.getKey());
				check(word.getValue());
			}
			}
	}

	private void checkType(JsonNode type) throws InvalidDescription {
		if (!type.isTextual() || !Words.isType(type.asText()))
			throw invalid("common.type", type.toString());
	}

	private InvalidDescription invalid(String key, String value) {
		problems.error(where, key, value);
		return new InvalidDescription();
	}
}
