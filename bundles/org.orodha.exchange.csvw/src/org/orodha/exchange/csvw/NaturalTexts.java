// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Texts for people as CSVW and JSON-LD write them: plain, as lists, by language, or each with its language. */
final class NaturalTexts {

	/** A text in a language. */
	record Text(String language, String value) {
	}

	private NaturalTexts() {
	}

	/** The texts of a property, in their order. */
	static List<Text> of(JsonNode node, String language) {
		List<Text> texts = new ArrayList<>();
		add(node, language, texts);
		return texts;
	}

	private static void add(JsonNode node, String language, List<Text> texts) {
		if (node.has("@value"))
			texts.add(new Text(node.path("@language").asText(language), node.get("@value").asText()));
		else if (node.isArray())
			node.forEach(each -> add(each, language, texts));
		else if (node.isObject())
			for (Map.Entry<String, JsonNode> entry : node.properties())
				add(entry.getValue(), entry.getKey(), texts);
		else if (!node.isMissingNode() && !node.isNull())
			texts.add(new Text(language, node.asText()));
	}
}
