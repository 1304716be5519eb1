// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads how a table is written. What is of no use is told and taken as usual. */
final class DialectReader {

	private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
	private static final Predicate<JsonNode> TRUTH = JsonNode::isBoolean;
	private static final Predicate<JsonNode> NUMBER = value -> value.isIntegralNumber() && value.asInt() >= 0;
	private static final Map<String, Predicate<JsonNode>> WORDS = Map.ofEntries(
			Map.entry("commentPrefix", value -> value.isNull() || value.isTextual()),
			Map.entry("delimiter", value -> value.isTextual() && !value.asText().isEmpty()),
			Map.entry("doubleQuote", TRUTH), Map.entry("encoding", value -> value.isTextual() && isCharset(value.asText())),
			Map.entry("header", TRUTH), Map.entry("headerRowCount", NUMBER),
			Map.entry("lineTerminators", value -> value.isTextual() || value.isArray() && value.valueStream().allMatch(TEXT)),
			Map.entry("quoteChar", value -> value.isNull() || value.isTextual() && value.asText().length() == 1),
			Map.entry("skipBlankRows", TRUTH), Map.entry("skipColumns", NUMBER), Map.entry("skipInitialSpace", TRUTH), Map.entry("skipRows", NUMBER),
			Map.entry("trim", value -> value.isBoolean() || Set.of("true", "false", "start", "end").contains(value.asText())));

	private DialectReader() {
	}

	private static boolean isCharset(String name) {
		try {
			return Charset.isSupported(name);
		} catch (IllegalArgumentException noName) {
			return false;
		}
	}

	static Dialect read(JsonNode node, Problems problems, String where) {
		for (Map.Entry<String, JsonNode> word : node.properties())
			if (!word.getKey().startsWith("@") && !Words.isCommon(word.getKey()) && !isRight(node, word.getKey()))
				problems.warning(where, "dialect.wrong", word.getKey(), word.getValue().toString());
		Dialect usual = Dialect.USUAL;
		boolean initial = isRight(node, "skipInitialSpace") && node.get("skipInitialSpace").asBoolean();
		String trim = isRight(node, "trim") ? node.get("trim").asText() : initial ? "start" : "true";
		int headers = isRight(node, "headerRowCount") ? node.get("headerRowCount").asInt()
				: isRight(node, "header") && !node.get("header").asBoolean() ? 0 : 1;
		return new Dialect(text(node, "encoding", usual.encoding()), terminators(node), text(node, "quoteChar", usual.quote()),
				!isRight(node, "doubleQuote") || node.get("doubleQuote").asBoolean(), number(node, "skipRows"),
				text(node, "commentPrefix", null), headers, text(node, "delimiter", usual.delimiter()), number(node, "skipColumns"),
				isRight(node, "skipBlankRows") && node.get("skipBlankRows").asBoolean(), trim.equals("true") || trim.equals("start"),
				trim.equals("true") || trim.equals("end"));
	}

	private static boolean isRight(JsonNode node, String word) {
		return node.has(word) && WORDS.containsKey(word) && WORDS.get(word).test(node.get(word));
	}

	private static String text(JsonNode node, String word, String usual) {
		return isRight(node, word) ? node.get(word).asText(null) : usual;
	}

	private static int number(JsonNode node, String word) {
		return isRight(node, word) ? node.get(word).asInt() : 0;
	}

	private static List<String> terminators(JsonNode node) {
		if (!isRight(node, "lineTerminators"))
			return Dialect.USUAL.lineTerminators();
		List<String> terminators = new ArrayList<>();
		JsonNode said = node.get("lineTerminators");
		if (said.isTextual())
			terminators.add(said.asText());
		said.forEach(each -> terminators.add(each.asText()));
		return terminators;
	}
}
