// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Map;
import java.util.Set;

import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.TableDialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the files of a table are written. */
final class DialectReader {

	private static final Set<String> READ = Set.of("$schema", "delimiter", "quoteChar", "header", "headerRows", "sheetName");
	/** What every reader of tables takes for granted, this program too. */
	private static final Map<String, Set<String>> USUAL = Map.of("doubleQuote", Set.of("true"), "lineTerminator",
			Set.of("\"\\r\\n\"", "\"\\n\""), "caseSensitiveHeader", Set.of("true", "false"), "skipInitialSpace", Set.of("true", "false"),
			"commentChar", Set.of("\"#\""), "csvddfVersion", Set.of("1", "1.0", "1.2"), "headerJoin", Set.of("\" \""));

	private final Reading reading;
	private final Part part;
	private final JsonNode node;
	private final String encoding;
	private final JsonNode own;
	private final Marks marks;

	/** @param part the dialect, or null where the resource has none */
	DialectReader(Reading reading, Part part, ObjectNode resource, Marks marks) {
		this.reading = reading;
		this.part = part;
		this.marks = marks;
		node = part == null ? MissingNode.getInstance() : stated(part.node(), resource);
		own = resource.path(ResourceWriter.FILES);
		encoding = resource.path("encoding").asText("");
	}

	/** Without what was written only because the standard wants it. */
	private static JsonNode stated(ObjectNode dialect, ObjectNode resource) {
		return dialect.deepCopy().without(ForeignKeys.texts(resource.path(ResourceWriter.SUPPLIED)));
	}

	/** Keeps what the model has no place for. */
	void keep(Keeping keeping) {
		for (Map.Entry<String, JsonNode> word : node.properties())
			if (!READ.contains(word.getKey()) || word.getKey().equals("headerRows") && first(word.getValue()) == 0) {
				keeping.put("dialect/", word.getKey(), word.getValue());
				if (!USUAL.getOrDefault(word.getKey(), Set.of()).contains(word.getValue().toString()))
					reading.kept(part.place(), word.getKey(), word.getValue());
			}
	}

	void read(Dataset dataset) {
		if (node.isEmpty() && encoding.isEmpty() && own.isMissingNode() && marks.isEmpty())
			return;
		if (dataset.getDialect() == null)
			dataset.setDialect(ModelFactory.eINSTANCE.createTableDialect());
		TableDialect dialect = dataset.getDialect();
		if (!encoding.isEmpty())
			dialect.setEncoding(encoding);
		if (node.has("delimiter"))
			dialect.setDelimiter(node.get("delimiter").asText().equals("\t") ? "tab" : node.get("delimiter").asText());
		if (node.has("quoteChar"))
			dialect.setQuote(node.get("quoteChar").asText());
		if (node.has("sheetName"))
			dialect.setSheet(node.get("sheetName").asText());
		header(dialect);
		marks.put(dialect);
		OwnTerms.read(dialect, own, reading::find, (term, value) -> reading.tell(part.place(), "own.unknown", term, value.asText()));
	}

	private void header(TableDialect dialect) {
		int first = first(node.path("headerRows"));
		if (node.has("header") && !node.get("header").asBoolean())
			dialect.setHeaderRows(0);
		else if (first > 0) {
			dialect.setHeaderRows(node.get("headerRows").size());
			if (first > 1)
				dialect.setPreambleRows(first - 1);
		} else if (node.has("header"))
			dialect.setHeaderRows(1);
	}

	/** The first of rows that follow each other; 0 where they do not. */
	private static int first(JsonNode rows) {
		for (int row = 0; row < rows.size(); row++)
			if (rows.get(row).asInt() != rows.get(0).asInt() + row)
				return 0;
		return rows.isEmpty() ? 0 : rows.get(0).asInt();
	}
}
