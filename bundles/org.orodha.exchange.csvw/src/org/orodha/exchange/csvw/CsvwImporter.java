// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Reads the structure of a dataset, or of all datasets of a source, from a description of a table or of a group of tables. Schemas and
 * dialects that stand in files of their own are read from beside it, never from the network.
 */
public final class CsvwImporter implements Importer {

	/** The name of this form in verbatim values. */
	static final String ORIGIN = "csvw";

	private static final Messages MESSAGES = Messages.of(CsvwImporter.class);
	private static final long LARGEST = 16L << 20;

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		String id = request.options().text("dataset");
		String source = request.options().text("source");
		for (Path file : request.files()) {
			Place place = Place.of(file.toString());
			if (id.isEmpty() && source.isEmpty())
				throw new ImportException(place, MESSAGES.text("target.none"), MESSAGES.text("target.none.remedy"));
			if (id.isEmpty())
				whole(request, file, place, source, proposal);
			else
				one(request, file, place, id, proposal);
			progress.worked(1);
		}
		return proposal.build();
	}

	private static void one(ImportRequest request, Path file, Place place, String id, Proposal.Builder proposal) throws ImportException {
		Dataset dataset = request.catalogue().find(Dataset.class, id).orElseThrow(() -> new ImportException(place,
				MESSAGES.text("dataset.unknown", id), MESSAGES.text("dataset.unknown.remedy")));
		JsonNode description = json(file, place);
		JsonNode tables = description.path("tables");
		JsonNode table = tables.isArray() ? chosen(tables, request.options().text("table"), dataset, place) : description;
		new StructureReader(request.catalogue(), dataset, place, proposal, table(file, place, description, table, request),
				Map.of(table.path("url").asText(""), dataset)).read();
	}

	/** Each table of a description as a dataset of a source. */
	private static void whole(ImportRequest request, Path file, Place place, String id, Proposal.Builder proposal) throws ImportException {
		DataSource source = request.catalogue().find(DataSource.class, id).orElseThrow(() -> new ImportException(place,
				MESSAGES.text("source.unknown", id), MESSAGES.text("source.unknown.remedy")));
		JsonNode description = json(file, place);
		Map<String, Dataset> datasets = new LinkedHashMap<>();
		List<JsonNode> tables = new ArrayList<>();
		(description.path("tables").isArray() ? description.get("tables") : List.of(description)).forEach(tables::add);
		for (JsonNode table : tables)
			datasets.put(table.path("url").asText(""), dataset(request.catalogue(), source, table, place, proposal));
		for (JsonNode table : tables)
			new StructureReader(request.catalogue(), datasets.get(table.path("url").asText("")), place, proposal,
					table(file, place, description, table, request), datasets).read();
	}

	/** The dataset of a source whose file a table is, or else a new one. */
	private static Dataset dataset(Catalogue catalogue, DataSource source, JsonNode table, Place place, Proposal.Builder proposal) {
		String url = table.path("url").asText("");
		Optional<Dataset> present = source.getDatasets().stream().filter(dataset -> isOf(url, dataset)).findFirst();
		if (present.isPresent())
			return present.get();
		String name = last(url).replaceFirst("[.][A-Za-z]+$", "");
		String wanted = source.getId() + "." + Ids.slug(name.replace('.', '-'));
		String free = catalogue.freeId(wanted);
		for (int number = 2; proposal.described(free) != null; number++)
			free = catalogue.freeId(wanted + "-" + number);
		proposal.put(place, free, Dataset.class).in(source).describe(dataset -> {
			dataset.setStatus(LifecycleStatus.DRAFT);
			Distribution distribution = ModelFactory.eINSTANCE.createDistribution();
			distribution.setAddress(url);
			distribution.setMediaType("text/csv");
			dataset.getDistributions().add(distribution);
		});
		return (Dataset) proposal.described(free);
	}

	private static TableNode table(Path file, Place place, JsonNode description, JsonNode table, ImportRequest request) throws ImportException {
		JsonNode group = description.path("tables").isArray() ? description : MissingNode.getInstance();
		JsonNode schema = resolved(table.has("tableSchema") ? table.get("tableSchema") : group.path("tableSchema"), file, place);
		if (!schema.path("columns").isArray())
			throw new ImportException(place, MESSAGES.text("columns.missing"), MESSAGES.text("columns.missing.remedy"));
		JsonNode dialect = resolved(table.has("dialect") ? table.get("dialect") : group.path("dialect"), file, place);
		return new TableNode(group, table, schema, dialect, language(description.path("@context"), request.catalogue().languages().get(0)));
	}

	/** The language of texts that do not say theirs. */
	private static String language(JsonNode context, String otherwise) {
		String language = otherwise;
		for (JsonNode part : context)
			language = part.path("@language").asText(language);
		return language;
	}

	/** The table that is asked for, the only one, or the one whose file is called like the dataset or a distribution of it. */
	private static JsonNode chosen(JsonNode tables, String wanted, Dataset dataset, Place place) throws ImportException {
		List<JsonNode> fitting = new ArrayList<>();
		for (JsonNode table : tables) {
			String url = table.path("url").asText("");
			if (wanted.isEmpty() ? tables.size() == 1 || isOf(url, dataset) : url.equals(wanted) || last(url).equals(wanted))
				fitting.add(table);
		}
		if (fitting.size() == 1)
			return fitting.get(0);
		List<String> urls = new ArrayList<>();
		tables.forEach(table -> urls.add(table.path("url").asText("?")));
		throw new ImportException(place, MESSAGES.text("tables.several", tables.size(), String.join(", ", urls)),
				MESSAGES.text("tables.several.remedy"));
	}

	private static boolean isOf(String url, Dataset dataset) {
		String file = last(url);
		return file.replaceFirst("[.][A-Za-z]+$", "").equals(last(dataset.getId().replace('.', '/')))
				|| dataset.getDistributions().stream().map(Distribution::getAddress)
						.anyMatch(address -> address != null && last(address).equals(file));
	}

	private static String last(String url) {
		return url.substring(url.lastIndexOf('/') + 1);
	}

	/** What stands in a file of its own beside the description. */
	private static JsonNode resolved(JsonNode node, Path file, Place place) throws ImportException {
		if (!node.isTextual())
			return node;
		Optional<Path> beside = beside(file, node.asText());
		if (beside.isEmpty())
			throw new ImportException(place, MESSAGES.text("link.elsewhere", node.asText()), MESSAGES.text("link.elsewhere.remedy"));
		return json(beside.get(), Place.of(beside.get().toString()));
	}

	private static Optional<Path> beside(Path file, String link) {
		try {
			Path found = file.toAbsolutePath().resolveSibling(link).normalize();
			return found.startsWith(file.toAbsolutePath().normalize().getParent()) && Files.isRegularFile(found) ? Optional.of(found)
					: Optional.empty();
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	private static JsonNode json(Path file, Place place) throws ImportException {
		try {
			if (Files.size(file) > LARGEST)
				throw new ImportException(place, MESSAGES.text("file.large", Files.size(file), LARGEST),
						MESSAGES.text("columns.missing.remedy"));
			return new ObjectMapper().readTree(file.toFile());
		} catch (JsonProcessingException wrong) {
			throw new ImportException(place.row(Math.max(0, wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr())),
					MESSAGES.text("file.json", wrong.getOriginalMessage()), MESSAGES.text("file.json.remedy"), wrong);
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}
}
