// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads which columns a table has, and its keys. */
final class SchemaReader {

	private static final Set<String> OWN = Set.of("@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles");

	private final Problems problems;
	private final URI base;
	private final String where;
	private final ColumnReader columns;

	SchemaReader(Problems problems, URI base, String where, ColumnReader columns) {
		this.problems = problems;
		this.base = base;
		this.where = where;
		this.columns = columns;
	}

	Schema read(ObjectNode node) throws InvalidDescription {
		new Subjects(problems, where).check(node, "Schema", OWN, JsonNodeFactory.instance.objectNode());
		List<Column> found = columns(node);
		Set<String> names = new HashSet<>();
		for (Column column : found)
			if (column.name() != null && !names.add(column.name()))
				throw invalid("column.twice", column.name());
		URI id = node.path("@id").isTextual() ? Addresses.resolved(base, node.get("@id").asText()) : null;
		return new Schema(id, found, node.has("columns"), references(node, "primaryKey", names), references(node, "rowTitles", names),
				foreignKeys(node, names), columns.inherited(node));
	}

	private List<Column> columns(ObjectNode node) throws InvalidDescription {
		List<Column> found = new ArrayList<>();
		if (node.has("columns") && !node.get("columns").isArray())
			problems.warning(where, "value.wrong", "columns", node.get("columns").toString());
		else
			for (JsonNode each : node.path("columns"))
				if (each instanceof ObjectNode column)
					found.add(columns.read(column));
				else
					problems.warning(where, "value.wrong", "columns", each.toString());
		for (int position = 1; position < found.size(); position++)
			if (found.get(position - 1).virtual() && !found.get(position).virtual())
				throw invalid("column.virtual");
		return found;
	}

	/** Names of columns; those of columns that have none are told and passed over. */
	private List<String> references(ObjectNode node, String word, Set<String> names) {
		List<String> found = texts(node.path(word));
		if (node.has(word) && (found.isEmpty() || !names.containsAll(found))) {
			problems.warning(where, "value.wrong", word, node.get(word).toString());
			return List.of();
		}
		return found;
	}

	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		for (JsonNode each : node.isArray() ? node : List.of(node))
			if (each.isTextual())
				texts.add(each.asText());
		return texts;
	}

	private List<ForeignKey> foreignKeys(ObjectNode node, Set<String> names) throws InvalidDescription {
		List<ForeignKey> keys = new ArrayList<>();
		if (node.has("foreignKeys") && !node.get("foreignKeys").isArray())
			problems.warning(where, "value.wrong", "foreignKeys", node.get("foreignKeys").toString());
		else
			for (JsonNode each : node.path("foreignKeys"))
				if (each.isObject())
					keys.add(foreignKey(each, names));
				else
					problems.warning(where, "value.wrong", "foreignKeys", each.toString());
		return keys;
	}

	private ForeignKey foreignKey(JsonNode key, Set<String> names) throws InvalidDescription {
		JsonNode reference = key.path("reference");
		only(key, Set.of("columnReference", "reference"));
		if (!reference.isObject())
			throw invalid("value.wrong", "reference", reference.toString());
		only(reference, Set.of("resource", "schemaReference", "columnReference"));
		List<String> from = texts(key.path("columnReference"));
		List<String> to = texts(reference.path("columnReference"));
		if (from.isEmpty() || !names.containsAll(from))
			throw invalid("value.wrong", "columnReference", key.path("columnReference").toString());
		if (to.isEmpty() || reference.has("resource") == reference.has("schemaReference"))
			throw invalid("value.wrong", "reference", reference.toString());
		return new ForeignKey(from, address(reference, "resource"), address(reference, "schemaReference"), to);
	}

	private URI address(JsonNode reference, String word) {
		return reference.has(word) ? Addresses.resolved(base, reference.get(word).asText()) : null;
	}

	private void only(JsonNode object, Set<String> known) throws InvalidDescription {
		for (Map.Entry<String, JsonNode> word : object.properties())
			if (!known.contains(word.getKey()))
				throw invalid("property.unknown", word.getKey());
	}

	private InvalidDescription invalid(String key, Object... values) {
		problems.error(where, key, values);
		return new InvalidDescription();
	}
}
