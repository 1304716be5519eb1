// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a version of the standard lets stand. Packages of others often say licences and people in words of an earlier version, or in
 * several languages, which the schemas refuse: these are written in the version's own words beside their own.
 *
 * @param version 1 or 2
 */
record Permitted(int version) {

	private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
	private static final Predicate<JsonNode> TRUTH = JsonNode::isBoolean;
	private static final Predicate<JsonNode> TEXTS = list(TEXT);
	private static final Map<String, Predicate<JsonNode>> PROPERTIES = Map.ofEntries(Map.entry("id", TEXT), Map.entry("profile", TEXT),
			Map.entry("created", TEXT), Map.entry("image", TEXT), Map.entry("homepage", TEXT), Map.entry("format", TEXT),
			Map.entry("keywords", TEXTS), Map.entry("schema", TEXT), Map.entry("bytes", JsonNode::isIntegralNumber),
			Map.entry("hash", text("[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|")), Map.entry("example", TEXT), Map.entry("rdfType", TEXT),
			Map.entry("bareNumber", TRUTH), Map.entry("categoriesOrdered", TRUTH), Map.entry("trueValues", TEXTS),
			Map.entry("falseValues", TEXTS), Map.entry("missingValues", JsonNode::isArray), Map.entry("type", text(String.join("|", FieldTypes.KNOWN))),
			Map.entry("constraints/unique", TRUTH), Map.entry("constraints/required", TRUTH),
			Map.entry("constraints/pattern", TEXT), Map.entry("constraints/minLength", JsonNode::isIntegralNumber),
			Map.entry("constraints/maxLength", JsonNode::isIntegralNumber), Map.entry("dialect/commentChar", TEXT),
			Map.entry("dialect/lineTerminator", TEXT), Map.entry("dialect/escapeChar", TEXT), Map.entry("dialect/nullSequence", TEXT),
			Map.entry("dialect/doubleQuote", TRUTH), Map.entry("dialect/skipInitialSpace", TRUTH),
			Map.entry("dialect/caseSensitiveHeader", TRUTH), Map.entry("dialect/csvddfVersion", JsonNode::isNumber),
			Map.entry("dialect/commentRows", list(JsonNode::isIntegralNumber)), Map.entry("schema/uniqueKeys", list(JsonNode::isArray)),
			Map.entry("schema/fieldsMatch", JsonNode::isArray));
	private static final Set<String> PEOPLE = Set.of("licenses", "sources", "contributors");

	private static Predicate<JsonNode> text(String pattern) {
		return value -> value.isTextual() && value.asText().matches(pattern);
	}

	private static Predicate<JsonNode> list(Predicate<JsonNode> each) {
		return value -> value.isArray() && !value.isEmpty() && value.valueStream().allMatch(each);
	}

	/** A property as it may stand; a missing node where it may not. @param path the object that it stands in */
	JsonNode mended(String path, String word, JsonNode value) {
		if (path.isEmpty() && PEOPLE.contains(word))
			return people(word, value);
		if ((path + word).equals("schema/foreignKeys"))
			return list(this::isKey).test(value) ? value : MissingNode.getInstance();
		if ((path + word).equals("schema/missingValues"))
			return version == 2 || TEXTS.test(value) ? value : MissingNode.getInstance();
		if (path.isEmpty() && word.equals("dialect") && version == 2)
			return MissingNode.getInstance();
		return PROPERTIES.getOrDefault(path + word, any -> true).test(value) ? value : MissingNode.getInstance();
	}

	private boolean isKey(JsonNode key) {
		JsonNode fields = key.path("fields");
		JsonNode to = key.path("reference").path("fields");
		return (version == 2 || key.path("reference").path("resource").isTextual())
				&& (fields.isTextual() && to.isTextual() || TEXTS.test(fields) && TEXTS.test(to));
	}

	private JsonNode people(String word, JsonNode value) {
		ArrayNode people = JsonNodeFactory.instance.arrayNode();
		for (JsonNode each : value) {
			ObjectNode mended = JsonNodeFactory.instance.objectNode();
			each.properties().forEach(property -> put(mended, property.getKey(), property.getValue()));
			if (word.equals("licenses")) {
				instead(mended, "name", "id", Permitted::isName);
				instead(mended, "path", "url", Permitted::isPath);
			}
			if (isComplete(word, mended))
				people.add(mended);
		}
		return people.size() < value.size() || people.isEmpty() ? MissingNode.getInstance() : people;
	}

	private static void put(ObjectNode object, String word, JsonNode value) {
		JsonNode plain = value.isObject() && !value.isEmpty() && value.path("").isTextual() ? value.get("") : value;
		boolean wanted = switch (word) {
		case "path" -> isPath(plain);
		case "email" -> plain.asText().matches("[^@\\s]+@[^@\\s]+");
		case "title", "organization", "role", "givenName", "familyName", "version" -> plain.isTextual();
		case "roles" -> TEXTS.test(plain);
		default -> true;
		};
		if (wanted)
			object.set(word, plain);
	}

	private static void instead(ObjectNode licence, String word, String earlier, Predicate<JsonNode> fits) {
		if (!fits.test(licence.path(word)))
			licence.remove(word);
		if (!licence.has(word) && fits.test(licence.path(earlier)))
			licence.set(word, licence.get(earlier));
	}

	private static boolean isName(JsonNode name) {
		return text("[-a-zA-Z0-9._]+").test(name);
	}

	private static boolean isPath(JsonNode path) {
		return path.isTextual() && Addresses.isWritable(path.asText());
	}

	private boolean isComplete(String word, JsonNode each) {
		return switch (word) {
		case "licenses" -> each.has("name") || each.has("path");
		default -> version == 1 ? each.has("title") : !each.isEmpty();
		};
	}
}
