// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.VerbatimValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Properties of a table description that the model has no place for. They are kept beside the dataset, word for word, and written
 * back to where they stood.
 */
final class Kept {

	static final String TABLE = "table:";
	static final String SCHEMA = "tableSchema:";
	static final String DIALECT = "dialect:";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private Kept() {
	}

	/** Where properties of a column stand. */
	static String column(String column) {
		return "column:" + encoded(column) + ":";
	}

	/** Where properties of a column's datatype stand. */
	static String datatype(String column) {
		return "datatype:" + encoded(column) + ":";
	}

	private static String encoded(String column) {
		return URLEncoder.encode(column, StandardCharsets.UTF_8);
	}

	/** Keeps a property. */
	static void put(Dataset dataset, String place, String word, JsonNode value) {
		String field = place + word;
		VerbatimValue kept = dataset.getVerbatim().stream()
				.filter(known -> CsvwImporter.ORIGIN.equals(known.getOrigin()) && field.equals(known.getField())).findFirst()
				.orElseGet(() -> {
					VerbatimValue made = ModelFactory.eINSTANCE.createVerbatimValue();
					made.setOrigin(CsvwImporter.ORIGIN);
					made.setField(field);
					dataset.getVerbatim().add(made);
					return made;
				});
		kept.setValue(value.toString());
	}

	/** Writes back what was kept of a place, but for what the object says itself. */
	static void add(Dataset dataset, String place, ObjectNode object) {
		for (VerbatimValue kept : dataset.getVerbatim())
			if (CsvwImporter.ORIGIN.equals(kept.getOrigin()) && kept.getField() != null && kept.getField().startsWith(place)) {
				String word = kept.getField().substring(place.length());
				if (!object.has(word))
					object.set(word, read(kept.getValue()));
			}
	}

	/** Writes back what was kept of a part, which becomes an object where it is none. */
	static void add(Dataset dataset, String place, ObjectNode whole, String part, String plain) {
		ObjectNode found = MAPPER.createObjectNode();
		add(dataset, place, found);
		if (found.isEmpty())
			return;
		JsonNode present = whole.path(part);
		ObjectNode object = present.isObject() ? (ObjectNode) present : MAPPER.createObjectNode();
		if (present.isTextual())
			object.set(plain, present);
		for (Map.Entry<String, JsonNode> word : found.properties())
			if (!object.has(word.getKey()))
				object.set(word.getKey(), word.getValue());
		whole.set(part, object);
	}

	private static JsonNode read(String json) {
		try {
			return MAPPER.readTree(json);
		} catch (JsonProcessingException wrong) {
			throw new UncheckedIOException(wrong);
		}
	}
}
