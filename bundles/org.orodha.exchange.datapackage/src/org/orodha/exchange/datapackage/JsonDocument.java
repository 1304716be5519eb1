// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.orodha.core.exchange.Utf8Text;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads JSON and remembers on which lines it stands. */
final class JsonDocument {

	/** How deep a description may be. */
	static final int DEEPEST = 64;

	private static final Messages MESSAGES = Messages.of(JsonDocument.class);
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
	private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

	private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();

	private JsonDocument() {
	}

	static Document read(Place file, byte[] bytes) throws ImportException {
		JsonDocument document = new JsonDocument();
		try (JsonParser parser = FACTORY.createParser(Utf8Text.of(bytes, file))) {
			return document.read(file, parser);
		} catch (IOException failure) {
			throw new ImportException(file, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}

	private Document read(Place file, JsonParser parser) throws IOException, ImportException {
		try {
			JsonNode root = parser.nextToken() == null ? NODES.missingNode() : value(parser);
			if (parser.nextToken() != null)
				throw new ImportException(file.row(parser.currentTokenLocation().getLineNr()), MESSAGES.text("json.after"),
						MESSAGES.text("json.remedy"));
			if (root instanceof ObjectNode object)
				return new Document(file, object, lines);
			throw new ImportException(file.row(1), MESSAGES.text("json.object"), MESSAGES.text("json.object.remedy"));
		} catch (JsonProcessingException wrong) {
			JsonLocation location = wrong.getLocation() == null ? parser.currentLocation() : wrong.getLocation();
			throw new ImportException(file.row(Math.max(0, location.getLineNr())), MESSAGES.text("json.wrong", wrong.getOriginalMessage()),
					MESSAGES.text("json.remedy"), wrong);
		}
	}

	private JsonNode value(JsonParser parser) throws IOException {
		int line = parser.currentTokenLocation().getLineNr();
		return switch (parser.currentToken()) {
		case START_OBJECT -> object(parser, line);
		case START_ARRAY -> array(parser, line);
		case VALUE_STRING -> NODES.textNode(parser.getText());
		case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
		case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
		case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.currentToken() == JsonToken.VALUE_TRUE);
		default -> NODES.nullNode();
		};
	}

	private ObjectNode object(JsonParser parser, int line) throws IOException {
		ObjectNode object = NODES.objectNode();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			parser.nextToken();
			object.set(name, value(parser));
		}
		lines.put(object, line);
		return object;
	}

	private ArrayNode array(JsonParser parser, int line) throws IOException {
		ArrayNode array = NODES.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY)
			array.add(value(parser));
		lines.put(array, line);
		return array;
	}
}
