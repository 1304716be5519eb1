// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the description of a column, and the properties that columns take over. */
final class ColumnReader {

	private static final Set<String> OWN = Set.of("@id", "@type", "name", "suppressOutput", "titles", "virtual");
	private static final String NAME = "(?:[A-Za-z0-9]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9_.]|%[0-9A-Fa-f]{2})*+";

	private final Problems problems;
	private final String where;
	private final String language;

	/** @param language the language of titles that do not say theirs */
	ColumnReader(Problems problems, String where, String language) {
		this.problems = problems;
		this.where = where;
		this.language = language;
	}

	Column read(ObjectNode node) throws InvalidDescription {
		ObjectNode common = JsonNodeFactory.instance.objectNode();
		new Subjects(problems, where).check(node, "Column", OWN, common);
		String name = node.path("name").isTextual() && node.get("name").asText().matches(NAME) ? node.get("name").asText() : null;
		if (name == null && node.has("name"))
			problems.warning(where, "name.wrong", node.get("name").toString());
		return new Column(name, titles(node.get("titles")), truth(node, "virtual"), truth(node, "suppressOutput"), inherited(node), common);
	}

	private boolean truth(JsonNode node, String word) {
		if (node.has(word) && !node.get(word).isBoolean())
			problems.warning(where, "value.wrong", word, node.get(word).toString());
		return node.path(word).asBoolean() && node.get(word).isBoolean();
	}

	/** Titles by language. */
	Map<String, List<String>> titles(JsonNode titles) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		if (titles == null)
			return found;
		if (titles.isObject())
			for (Map.Entry<String, JsonNode> entry : titles.properties())
				if (Words.isLanguage(entry.getKey()))
					found.put(entry.getKey(), texts("titles", entry.getValue()));
				else
					problems.warning(where, "language.wrong", entry.getKey());
		else
			found.put(language, texts("titles", titles));
		found.values().removeIf(List::isEmpty);
		return found;
	}

	private List<String> texts(String word, JsonNode node) {
		List<String> texts = new ArrayList<>();
		for (JsonNode each : node.isArray() ? node : List.of(node))
			if (each.isTextual())
				texts.add(each.asText());
			else
				problems.warning(where, "value.wrong", word, each.toString());
		return texts;
	}

	/** The properties of an object that columns take over. */
	Inherited inherited(JsonNode node) throws InvalidDescription {
		Optional<Datatype> datatype = node.has("datatype") ? new DatatypeReader(problems, where).read(node.get("datatype")) : Optional.empty();
		List<String> nulls = node.has("null") ? texts("null", node.get("null")) : null;
		String lang = text(node, "lang");
		if (lang != null && !Words.isLanguage(lang)) {
			problems.warning(where, "language.wrong", lang);
			lang = null;
		}
		String direction = text(node, "textDirection");
		if (direction != null && !Set.of("ltr", "rtl", "auto", "inherit").contains(direction))
			problems.warning(where, "value.wrong", "textDirection", direction);
		return new Inherited(template(node, "aboutUrl"), datatype.orElse(null), text(node, "default"), lang,
				nulls == null || nulls.isEmpty() ? null : nulls, bool(node, "ordered"), template(node, "propertyUrl"), bool(node, "required"),
				node.path("separator").isNull() ? null : text(node, "separator"), direction, template(node, "valueUrl"));
	}

	private String text(JsonNode node, String word) {
		if (node.has(word) && !node.get(word).isTextual())
			problems.warning(where, "value.wrong", word, node.get(word).toString());
		return node.path(word).isTextual() ? node.get(word).asText() : null;
	}

	/** A template of addresses; the empty one in place of what is none, as the standard has it. */
	private String template(JsonNode node, String word) {
		String template = text(node, word);
		return template == null && node.has(word) ? "" : template;
	}

	private Boolean bool(JsonNode node, String word) {
		if (node.has(word) && !node.get(word).isBoolean())
			problems.warning(where, "value.wrong", word, node.get(word).toString());
		return node.path(word).isBoolean() ? node.get(word).asBoolean() : null;
	}
}
