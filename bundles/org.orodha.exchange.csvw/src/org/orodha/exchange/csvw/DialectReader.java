// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.TableDialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the files of a table are written. */
final class DialectReader {

	private static final Set<String> WORDS = Set.of("@id", "@type", "encoding", "delimiter", "quoteChar", "header", "headerRowCount",
			"skipRows");
	private static final Set<String> OWN = Set.of(Terms.DELIMITER, Terms.FOOTNOTE_ROWS, Terms.DECIMAL_MARK, Terms.GROUP_MARK,
			Terms.DATE_FORMAT, Terms.SHEET, Terms.WIDTHS, Terms.MISSING, Terms.FLAGS, Terms.NEGATIVES);
	/** What CSVW takes for granted, and this program does. */
	private static final Map<String, Set<String>> USUAL = Map.of("commentPrefix", Set.of("null", "\"#\""), "doubleQuote",
			Set.of("true"), "skipBlankRows", Set.of("true", "false"), "skipColumns", Set.of("0"), "skipInitialSpace", Set.of("false"),
			"trim", Set.of("false", "\"false\"", "true", "\"true\""), "lineTerminators",
			Set.of("[\"\\r\\n\",\"\\n\"]", "\"\\r\\n\"", "\"\\n\""));

	private DialectReader() {
	}

	/** Whether a property of a table is one of its dialect's. */
	static boolean isOwn(String word) {
		return OWN.contains(word);
	}

	/**
	 * Describes the dataset's files.
	 *
	 * @param dialect     the dialect description, or a missing node
	 * @param marks       the decimal and the group mark that the columns of numbers have, as far as they agree; or null
	 * @param missing     what the columns of numbers and dates have where they have no value
	 * @param unsupported is told what cannot be followed, with the value
	 */
	static void read(Dataset dataset, JsonNode table, JsonNode dialect, ObjectNode marks, Set<String> missing,
			BiConsumer<String, JsonNode> unsupported) {
		boolean own = OWN.stream().anyMatch(table::has);
		if (!dialect.isObject() && !own && marks.isEmpty() && missing.isEmpty())
			return;
		if (dataset.getDialect() == null)
			dataset.setDialect(ModelFactory.eINSTANCE.createTableDialect());
		standard(dataset.getDialect(), dialect);
		own(dataset.getDialect(), table, marks);
		missing.stream().filter(text -> !dataset.getDialect().getMissing().contains(text))
				.forEach(dataset.getDialect().getMissing()::add);
		for (Map.Entry<String, JsonNode> word : dialect.properties())
			if (!WORDS.contains(word.getKey())) {
				Kept.put(dataset, Kept.DIALECT, word.getKey(), word.getValue());
				if (!USUAL.getOrDefault(word.getKey(), Set.of()).contains(word.getValue().toString()))
					unsupported.accept(word.getKey(), word.getValue());
			}
	}

	private static void standard(TableDialect dialect, JsonNode node) {
		if (node.has("encoding"))
			dialect.setEncoding(node.get("encoding").asText());
		if (node.has("delimiter"))
			dialect.setDelimiter(written(node.get("delimiter").asText()));
		if (node.has("quoteChar"))
			dialect.setQuote(node.get("quoteChar").isNull() ? "" : node.get("quoteChar").asText());
		if (node.has("headerRowCount"))
			dialect.setHeaderRows(node.get("headerRowCount").asInt());
		else if (node.has("header"))
			dialect.setHeaderRows(node.get("header").asBoolean() ? 1 : 0);
		if (node.has("skipRows"))
			dialect.setPreambleRows(node.get("skipRows").asInt());
	}

	/** A delimiter as the catalogue writes it. */
	static String written(String delimiter) {
		return delimiter.equals("\t") ? "tab" : delimiter;
	}

	private static void own(TableDialect dialect, JsonNode table, JsonNode marks) {
		if (table.has(Terms.DELIMITER))
			dialect.setDelimiter(table.get(Terms.DELIMITER).asText());
		if (table.has(Terms.FOOTNOTE_ROWS))
			dialect.setFootnoteRows(table.get(Terms.FOOTNOTE_ROWS).asInt());
		if (table.has(Terms.DECIMAL_MARK) || marks.has("decimalChar"))
			dialect.setDecimalMark(table.path(Terms.DECIMAL_MARK).asText(marks.path("decimalChar").asText(null)));
		if (table.has(Terms.GROUP_MARK) || marks.has("groupChar"))
			dialect.setGroupMark(table.path(Terms.GROUP_MARK).asText(marks.path("groupChar").asText(null)));
		if (table.has(Terms.DATE_FORMAT))
			dialect.setDateFormat(table.get(Terms.DATE_FORMAT).asText());
		if (table.has(Terms.SHEET))
			dialect.setSheet(table.get(Terms.SHEET).asText());
		if (table.path(Terms.WIDTHS).isArray()) {
			dialect.getWidths().clear();
			table.get(Terms.WIDTHS).forEach(width -> dialect.getWidths().add(width.asInt()));
		}
		texts(dialect.getMissing(), table.path(Terms.MISSING));
		texts(dialect.getFlags(), table.path(Terms.FLAGS));
		texts(dialect.getNegatives(), table.path(Terms.NEGATIVES));
	}

	private static void texts(List<String> feature, JsonNode values) {
		if (!values.isArray())
			return;
		feature.clear();
		values.forEach(value -> feature.add(value.asText()));
	}
}
