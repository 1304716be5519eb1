// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a description of tables. */
final class DescriptionReader {

	private static final ObjectMapper MAPPER = new JsonMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build());
	private static final String CONTEXT = "http://www.w3.org/ns/csvw";
	private static final Set<String> GROUP = Set.of("@context", "@id", "@type", "tables", "dialect", "notes", "tableDirection", "tableSchema",
			"transformations");
	private static final Set<String> TABLE = Set.of("@context", "@id", "@type", "url", "dialect", "notes", "suppressOutput", "tableDirection",
			"tableSchema", "transformations");
	private static final Set<String> TRANSFORMATION = Set.of("@id", "@type", "url", "targetFormat", "scriptFormat", "titles", "source");

	private final Source source;
	private final Problems problems;
	private final URI address;
	private final String where;
	private URI base;
	private String language = "und";

	DescriptionReader(Source source, Problems problems, URI address) {
		this.source = source;
		this.problems = problems;
		this.address = address;
		where = address.toString();
		base = address;
	}

	/** Reads what stands at the address; nothing where nothing does. */
	Optional<Group> read() throws IOException, InvalidDescription {
		Optional<ObjectNode> root = json(address);
		return root.isEmpty() ? Optional.empty() : Optional.of(group(root.get()));
	}

	private Optional<ObjectNode> json(URI where) throws IOException, InvalidDescription {
		Optional<Source.Content> content = source.read(where);
		if (content.isEmpty())
			return Optional.empty();
		try (JsonParser parser = MAPPER.createParser(content.get().bytes())) {
			return Optional.of(object(where, parser));
		}
	}

	private ObjectNode object(URI where, JsonParser parser) throws IOException, InvalidDescription {
		try {
			if (MAPPER.readTree(parser) instanceof ObjectNode object)
				return object;
			throw invalid("json.object");
		} catch (JsonProcessingException wrong) {
			JsonLocation location = wrong.getLocation() == null ? parser.currentLocation() : wrong.getLocation();
			problems.error(where.toString(), Math.max(0, location.getLineNr()), null, "json.wrong", wrong.getOriginalMessage());
			throw new InvalidDescription();
		}
	}

	private Group group(ObjectNode root) throws IOException, InvalidDescription {
		context(root.path("@context"));
		ObjectNode common = JsonNodeFactory.instance.objectNode();
		boolean alone = !root.has("tables") && root.has("url");
		if (alone)
			return new Group(null, base, List.of(table(root, JsonNodeFactory.instance.objectNode())), language, common);
		new Subjects(problems, where).check(root, "TableGroup", GROUP, common);
		direction(root);
		transformations(root);
		if (!root.path("tables").isArray() || root.get("tables").isEmpty())
			throw invalid("tables.missing");
		List<TableDescription> tables = new ArrayList<>();
		for (JsonNode each : root.get("tables"))
			if (each instanceof ObjectNode table)
				tables.add(table(table, root));
			else
				problems.warning(where, "value.wrong", "tables", each.toString());
		if (tables.isEmpty())
			throw invalid("tables.missing");
		return new Group(id(root), base, tables, language, common);
	}

	private void context(JsonNode context) throws InvalidDescription {
		JsonNode first = context.isArray() ? context.path(0) : context;
		if (!first.asText("").equals(CONTEXT))
			problems.warning(where, "context.wrong", context.toString());
		JsonNode more = context.isArray() ? context.path(1) : JsonNodeFactory.instance.missingNode();
		for (Map.Entry<String, JsonNode> word : more.properties())
			switch (word.getKey()) {
			case "@base" -> base = Addresses.resolved(address, word.getValue().asText());
			case "@language" -> {
				if (word.getValue().isTextual() && Words.isLanguage(word.getValue().asText()))
					language = word.getValue().asText();
				else
					problems.warning(where, "language.wrong", word.getValue().toString());
			}
			default -> throw invalid("context.wrong", word.getKey());
			}
	}

	private TableDescription table(ObjectNode node, ObjectNode group) throws IOException, InvalidDescription {
		ObjectNode common = JsonNodeFactory.instance.objectNode();
		new Subjects(problems, where).check(node, "Table", TABLE, common);
		if (!node.path("url").isTextual())
			throw invalid("url.missing");
		direction(node);
		transformations(node);
		ColumnReader columns = new ColumnReader(problems, where, language);
		Inherited inherited = columns.inherited(node).or(columns.inherited(group));
		if (node.has("suppressOutput") && !node.get("suppressOutput").isBoolean())
			problems.warning(where, "value.wrong", "suppressOutput", node.get("suppressOutput").toString());
		return new TableDescription(Addresses.resolved(base, node.get("url").asText()), id(node),
				schema(node.has("tableSchema") ? node : group, columns),
				dialect(node.has("dialect") ? node : group), inherited, node.path("suppressOutput").asBoolean(), common);
	}

	/** The address of what is described; that of the description in place of what is none, as the standard has it. */
	private String id(ObjectNode node) {
		return node.has("@id") ? Addresses.resolved(base, node.get("@id").isTextual() ? node.get("@id").asText() : "").toString() : null;
	}

	private Schema schema(ObjectNode node, ColumnReader columns) throws IOException, InvalidDescription {
		JsonNode schema = node.path("tableSchema");
		if (schema.isMissingNode())
			return Schema.NONE;
		if (schema instanceof ObjectNode object)
			return new SchemaReader(problems, base, where, columns).read(object);
		if (!schema.isTextual()) {
			problems.warning(where, "value.wrong", "tableSchema", schema.toString());
			return new Schema(null, List.of(), true, List.of(), List.of(), List.of(), Inherited.NONE);
		}
		URI elsewhere = Addresses.resolved(base, schema.asText());
		ObjectNode object = elsewhere(elsewhere);
		Schema read = new SchemaReader(problems, elsewhere, elsewhere.toString(), columns).read(object.without("@context"));
		return new Schema(read.id() == null ? elsewhere : read.id(), read.columns(), read.stated(), read.primaryKey(), read.rowTitles(),
				read.foreignKeys(), read.inherited());
	}

	private Dialect dialect(ObjectNode node) throws IOException, InvalidDescription {
		JsonNode dialect = node.path("dialect");
		if (dialect.isMissingNode())
			return Dialect.USUAL;
		if (!dialect.isTextual() && !dialect.isObject()) {
			problems.warning(where, "value.wrong", "dialect", dialect.toString());
			return Dialect.USUAL;
		}
		ObjectNode object = dialect instanceof ObjectNode here ? here : elsewhere(Addresses.resolved(base, dialect.asText())).without("@context");
		Set<String> any = new HashSet<>();
		object.fieldNames().forEachRemaining(any::add);
		new Subjects(problems, where).check(object, "Dialect", any, JsonNodeFactory.instance.objectNode());
		return DialectReader.read(object, problems, where);
	}

	private ObjectNode elsewhere(URI elsewhere) throws IOException, InvalidDescription {
		Optional<ObjectNode> found = json(elsewhere);
		if (found.isEmpty())
			throw invalid("elsewhere.missing", elsewhere);
		return found.get();
	}

	private void direction(ObjectNode node) {
		if (node.has("tableDirection") && !Set.of("rtl", "ltr", "auto").contains(node.get("tableDirection").asText()))
			problems.warning(where, "value.wrong", "tableDirection", node.get("tableDirection").toString());
	}

	/** Programs that make something else of tables are described, but never run. */
	private void transformations(ObjectNode node) throws InvalidDescription {
		if (node.has("transformations") && !node.get("transformations").isArray())
			problems.warning(where, "value.wrong", "transformations", node.get("transformations").toString());
		else
			for (JsonNode each : node.path("transformations"))
				if (each instanceof ObjectNode transformation)
					new Subjects(problems, where).check(transformation, "Template", TRANSFORMATION, JsonNodeFactory.instance.objectNode());
				else
					problems.warning(where, "value.wrong", "transformations", each.toString());
	}

	private InvalidDescription invalid(String key, Object... values) {
		problems.error(where, key, values);
		return new InvalidDescription();
	}
}
