// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proposes a resource of a package as a dataset with its columns. */
final class ResourceReader {

	private static final Set<String> READ = Set.of("$schema", "name", "title", "description", "path", "mediatype", "type", "schema", "dialect",
			"encoding", "data");
	private static final Set<String> READ_WITH_PROFILE = Stream.concat(READ.stream(), Stream.of("profile")).collect(Collectors.toSet());
	private static final int LARGEST_INLINE = 64 << 10;

	private final Reading reading;
	private final Document document;
	private final ObjectNode resource;
	private final DataSource source;
	private final String name;
	private final Place place;
	private final Dataset present;
	private final String id;
	private final Keeping keeping = new Keeping();
	private final Part schema;
	private final Part dialect;
	private final List<String> paths = new ArrayList<>();
	private final Map<String, String> columns = new LinkedHashMap<>();

	/**
	 * Finds out which dataset it is.
	 *
	 * @param position how many resources stand before it
	 */
	ResourceReader(Reading reading, Document document, ObjectNode resource, DataSource source, int position) throws ImportException {
		this.reading = reading;
		this.document = document;
		this.resource = resource;
		this.source = source;
		place = document.at(resource);
		paths();
		name = resource.path("name").asText(paths.isEmpty() ? "resource-" + (position + 1)
				: paths.getFirst().replaceFirst("^.*/", "").replaceFirst("[.][A-Za-z0-9]+$", ""));
		present = present();
		String own = resource.path(OwnTerms.ID).asText("");
		id = present != null ? present.getId()
				: own.startsWith(source.getId() + ".") && Ids.isWellFormed(own) && !reading.catalogue().contains(own) ? own
						: reading.catalogue().freeId(source.getId() + "." + Ids.slug(name.replaceAll("[./]", "-")));
		schema = part("schema");
		dialect = part("dialect");
		fields();
	}

	String name() {
		return name;
	}

	/** The identifier of the variable that a column becomes; nothing where it has no such column. */
	Optional<String> variable(String column) {
		return Optional.ofNullable(columns.get(column));
	}

	private Dataset present() {
		String own = resource.path(OwnTerms.ID).asText("");
		return source.getDatasets().stream().filter(dataset -> own.equals(dataset.getId())
				|| LocalIdentifiers.in(dataset, SourceReader.SCHEME).filter(name::equals).isPresent()).findFirst().orElse(null);
	}

	private void paths() throws ImportException {
		JsonNode path = resource.path("path");
		List<JsonNode> all = new ArrayList<>();
		if (path.isArray())
			path.forEach(all::add);
		else if (!path.isMissingNode())
			all.add(path);
		for (JsonNode each : all) {
			if (!Addresses.isSafe(each.asText("")))
				throw new ImportException(place, Reading.MESSAGES.text("path.unsafe", each.asText(each.toString())),
						Reading.MESSAGES.text("path.unsafe.remedy"));
			paths.add(each.asText());
		}
		if (all.isEmpty() && !resource.has("data"))
			throw new ImportException(place, Reading.MESSAGES.text("path.missing"), Reading.MESSAGES.text("path.missing.remedy"));
	}

	/** The schema or the dialect, which may stand in a file of its own beside the description. */
	private Part part(String word) throws ImportException {
		JsonNode node = resource.path(word);
		if (node instanceof ObjectNode object)
			return new Part(document, object);
		if (!node.isTextual())
			return null;
		String address = node.asText();
		if (Addresses.isWeb(address)) {
			reading.tell(place, "elsewhere", word, address);
			keeping.put("", word, node);
			return null;
		}
		if (!Addresses.isSafe(address))
			throw new ImportException(place, Reading.MESSAGES.text("path.unsafe", address), Reading.MESSAGES.text("path.unsafe.remedy"));
		Document beside = reading.files().beside(address).orElseThrow(() -> new ImportException(place,
				Reading.MESSAGES.text("beside.missing", address), Reading.MESSAGES.text("beside.missing.remedy")));
		return new Part(beside, beside.root());
	}

	/** Which variable each column is. */
	private void fields() throws ImportException {
		if (schema == null) {
			if (!resource.has("schema"))
				reading.tell(place, "resource.plain", name);
			return;
		}
		if (!schema.node().path("fields").isArray())
			throw new ImportException(schema.place(), Reading.MESSAGES.text("fields.missing"), Reading.MESSAGES.text("fields.remedy"));
		FreeIds ids = new FreeIds(reading.catalogue());
		for (JsonNode field : schema.node().get("fields")) {
			String column = field.path("name").asText("");
			if (column.isEmpty())
				throw new ImportException(schema.at(field), Reading.MESSAGES.text("field.nameless"), Reading.MESSAGES.text("fields.remedy"));
			String variable = FieldReader.id(present, id, field, ids);
			if (columns.putIfAbsent(column, variable) != null)
				throw new ImportException(schema.at(field), Reading.MESSAGES.text("field.twice", column), Reading.MESSAGES.text("fields.remedy"));
		}
	}

	/** Proposes it. @param others the resources of the package by their names */
	void read(Map<String, ResourceReader> others) throws ImportException {
		keeping.rest("", resource, resource.path("profile").asText().equals(ResourceWriter.PROFILE) ? READ_WITH_PROFILE : READ);
		inline();
		Marks marks = new Marks(reading);
		List<FieldReader> fields = new ArrayList<>();
		ForeignKeys keys = new ForeignKeys(reading, this, others);
		if (schema != null) {
			keys.read(schema, keeping);
			for (JsonNode field : schema.node().get("fields"))
				fields.add(new FieldReader(reading, schema, field, id, columns.get(field.path("name").asText())));
			fields.forEach(field -> field.marks(marks));
			keeping.rest("schema/", schema.node(), Set.of("$schema", "fields", "primaryKey", "foreignKeys", "missingValues"));
			missing(marks);
		}
		DialectReader dialects = new DialectReader(reading, dialect, resource, marks);
		dialects.keep(keeping);
		reading.proposal().put(place, id, Dataset.class).in(source).describe(dataset -> describe(dataset, dialects));
		IdentifiedElement whole = present != null ? present : reading.proposal().described(id);
		Set<String> primary = Set.copyOf(keys.primary());
		for (FieldReader field : fields)
			field.read(whole, schema.node().has("primaryKey"), primary.contains(field.column()), keys.target(field.column()));
	}

	private void inline() {
		if (!resource.has("data"))
			return;
		boolean small = resource.get("data").toString().length() <= LARGEST_INLINE;
		if (small)
			keeping.put("", "data", resource.get("data"));
		reading.tell(place, small ? "data.inline" : "data.large", name);
	}

	/** What stands for no value: plain texts go to the dialect, those with labels are kept. */
	private void missing(Marks marks) {
		JsonNode missing = schema.node().path("missingValues");
		boolean plain = true;
		for (JsonNode value : missing) {
			plain &= value.isTextual();
			marks.missing(value.isObject() ? value.path("value").asText("") : value.asText());
		}
		if (!plain)
			keeping.put("schema/", "missingValues", missing);
	}

	private void describe(Dataset dataset, DialectReader dialects) {
		if (present == null)
			dataset.setStatus(LifecycleStatus.DRAFT);
		MultilingualText.read(resource, "title", dataset.getName(), reading.language());
		if (dataset.getName().isEmpty())
			Texts.put(dataset.getName(), reading.language(), name);
		MultilingualText.read(resource, "description", dataset.getDescription(), reading.language());
		for (String path : paths)
			distribution(dataset, path);
		dialects.read(dataset);
		OwnTerms.read(dataset, resource, reading::find, (term, value) -> reading.tell(place, "own.unknown", term, value.asText()));
		if (!resource.has(OwnTerms.ID))
			LocalIdentifiers.put(dataset, SourceReader.SCHEME, name);
		keeping.beside(dataset);
	}

	private void distribution(Dataset dataset, String path) {
		Distribution distribution = dataset.getDistributions().stream().filter(known -> path.equals(known.getAddress())).findFirst()
				.orElseGet(() -> {
					Distribution made = ModelFactory.eINSTANCE.createDistribution();
					made.setAddress(path);
					dataset.getDistributions().add(made);
					return made;
				});
		if (resource.path("mediatype").isTextual())
			distribution.setMediaType(resource.get("mediatype").asText());
	}
}
