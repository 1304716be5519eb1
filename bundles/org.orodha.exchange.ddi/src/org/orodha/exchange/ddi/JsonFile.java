// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** JSON files as trees of objects, each of which knows its line. */
final class JsonFile {

	private static final Messages MESSAGES = Messages.of(JsonFile.class);
	private static final long LARGEST = 128L << 20;
	private static final int DEEPEST = 64;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength((int) LARGEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
	private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

	private final Place file;
	private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
	private ObjectNode root;

	private JsonFile(Place file) {
		this.file = file;
	}

	/** @throws ImportException where a file cannot be read, is too large or too deep, or holds no object of JSON */
	static JsonFile read(Path path) throws ImportException {
		Place file = Place.of(path.toString());
		try {
			long size = Files.size(path);
			if (size > LARGEST)
				throw new ImportException(file, MESSAGES.text("file.large", size, LARGEST), MESSAGES.text("file.large.remedy"));
			return read(Utf8Text.of(Files.readAllBytes(path), file), file);
		} catch (IOException failure) {
			throw new ImportException(file, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}

	/** An object that was written as text. */
	static ObjectNode parse(String text) throws ImportException {
		return read(text, Place.of("nada-json")).root();
	}

	/** An object without anything. */
	static ObjectNode empty() {
		return NODES.objectNode();
	}

	private static JsonFile read(String text, Place file) throws ImportException {
		JsonFile json = new JsonFile(file);
		try (JsonParser parser = FACTORY.createParser(text)) {
			json.root(parser);
		} catch (IOException failure) {
			throw new ImportException(file, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
		return json;
	}

	private void root(JsonParser parser) throws IOException, ImportException {
		try {
			JsonNode read = parser.nextToken() == null ? NODES.missingNode() : value(parser);
			if (!(read instanceof ObjectNode object) || parser.nextToken() != null)
				throw new ImportException(file.row(1), MESSAGES.text("json.object"), MESSAGES.text("json.object.remedy"));
			root = object;
		} catch (JsonProcessingException wrong) {
			JsonLocation location = wrong.getLocation() == null ? parser.currentLocation() : wrong.getLocation();
			throw new ImportException(file.row(Math.max(0, location.getLineNr())), MESSAGES.text("json.broken", wrong.getOriginalMessage()),
					MESSAGES.text("json.broken.remedy"), wrong);
		}
	}

	private JsonNode value(JsonParser parser) throws IOException {
		int line = parser.currentTokenLocation().getLineNr();
		JsonNode value = switch (parser.currentToken()) {
		case START_OBJECT -> object(parser);
		case START_ARRAY -> array(parser);
		case VALUE_STRING -> NODES.textNode(parser.getText());
		case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
		case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
		case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.currentToken() == JsonToken.VALUE_TRUE);
		default -> NODES.nullNode();
		};
		if (value.isContainerNode())
			lines.put(value, line);
		return value;
	}

	private ObjectNode object(JsonParser parser) throws IOException {
		ObjectNode object = NODES.objectNode();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			parser.nextToken();
			object.set(name, value(parser));
		}
		return object;
	}

	private ArrayNode array(JsonParser parser) throws IOException {
		ArrayNode array = NODES.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY)
			array.add(value(parser));
		return array;
	}

	/** The outermost object. */
	ObjectNode root() {
		return root;
	}

	/** The line of an object; 0 where it is not known. */
	int line(JsonNode node) {
		return lines.getOrDefault(node, 0);
	}

	/** Where an object stands. */
	Place place(JsonNode node) {
		return file.row(line(node));
	}
}
