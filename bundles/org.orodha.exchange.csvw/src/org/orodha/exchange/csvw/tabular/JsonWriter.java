// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes tables as JSON. */
final class JsonWriter implements TableWriter {

	private static final String COMMENT = "rdfs:comment";
	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final JsonGenerator out;
	private final boolean minimal;
	private URI base;

	/** @param minimal whether only what the rows say is written */
	JsonWriter(JsonGenerator out, boolean minimal) {
		this.out = out;
		this.minimal = minimal;
	}

	@Override
	public void begin(Group group) throws IOException {
		base = group.base();
		if (minimal) {
			out.writeStartArray();
			return;
		}
		out.writeStartObject();
		if (group.id() != null)
			out.writeStringField("@id", group.id());
		common(group.common());
		out.writeArrayFieldStart("tables");
	}

	@Override
	public void end() throws IOException {
		out.writeEndArray();
		if (!minimal)
			out.writeEndObject();
		out.flush();
	}

	@Override
	public void table(TableDescription table, TableRows rows) throws IOException {
		if (!minimal) {
			out.writeStartObject();
			if (table.id() != null)
				out.writeStringField("@id", table.id());
			out.writeStringField("url", table.url().toString());
			common(table.common().deepCopy().without(COMMENT));
			out.writeArrayFieldStart("row");
		}
		try {
			rows.read(row -> row(table, row));
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		if (!minimal) {
			out.writeEndArray();
			comments(table, rows.comments());
			out.writeEndObject();
		}
	}

	/** Writes what the description says and what stands in the table itself as comments, which are all known only after its rows. */
	private void comments(TableDescription table, List<String> found) throws IOException {
		ArrayNode comments = JsonNodeFactory.instance.arrayNode();
		JsonNode said = table.common().path(COMMENT);
		if (said instanceof ArrayNode several)
			comments.addAll(several);
		else if (!said.isMissingNode())
			comments.add(said);
		found.forEach(comments::add);
		if (!found.isEmpty())
			common(JsonNodeFactory.instance.objectNode().set(COMMENT, comments));
		else if (!said.isMissingNode())
			common(JsonNodeFactory.instance.objectNode().set(COMMENT, said));
	}

	private void row(TableDescription table, TableRows.Row row) {
		List<ObjectNode> objects = RowObjects.of(new CellAddresses(table.url(), row));
		try {
			if (minimal)
				for (ObjectNode object : objects)
					MAPPER.writeTree(out, object);
			else
				MAPPER.writeTree(out, described(table, row, objects));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static ObjectNode described(TableDescription table, TableRows.Row row, List<ObjectNode> objects) {
		ObjectNode node = JsonNodeFactory.instance.objectNode().put("url", row.address(table.url())).put("rownum", row.number());
		List<String> titles = row.titles(table.schema()).stream().flatMap(cell -> cell.texts().stream()).toList();
		if (titles.size() == 1)
			node.put("titles", titles.get(0));
		else if (!titles.isEmpty())
			titles.forEach(node.putArray("titles")::add);
		node.putArray("describes").addAll(objects);
		return node;
	}

	private void common(ObjectNode common) throws IOException {
		for (Map.Entry<String, JsonNode> word : common.properties()) {
			out.writeFieldName(word.getKey());
			MAPPER.writeTree(out, interpreted(word.getValue()));
		}
	}

	/** A value of another vocabulary without what only JSON-LD needs. */
	private JsonNode interpreted(JsonNode value) {
		if (value.isArray()) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			value.forEach(each -> array.add(interpreted(each)));
			return array;
		}
		if (!value.isObject())
			return value;
		if (value.has("@value"))
			return value.get("@value");
		if (value.size() == 1 && value.has("@id"))
			return JsonNodeFactory.instance.textNode(address(value.get("@id").asText()));
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (Map.Entry<String, JsonNode> word : value.properties())
			object.set(word.getKey(), word.getKey().equals("@id") ? JsonNodeFactory.instance.textNode(address(word.getValue().asText()))
					: interpreted(word.getValue()));
		return object;
	}

	private String address(String said) {
		return Addresses.resolved(base, Words.expanded(said)).toString();
	}
}
