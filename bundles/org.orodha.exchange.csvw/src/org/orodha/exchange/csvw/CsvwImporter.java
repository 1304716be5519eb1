package org.orodha.exchange.csvw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportException;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the structure of a dataset from a table description, or from the only table of a group of tables. */
public final class CsvwImporter implements Importer {

	/** The name of this form in verbatim values. */
	static final String ORIGIN = "csvw";

	private static final Messages MESSAGES = Messages.of(CsvwImporter.class);
	private static final long LARGEST = 16L << 20;

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = Proposal.forCatalogue(request.catalogue());
		String id = request.options().text("dataset");
		for (Path file : request.files()) {
			Place place = Place.of(file.toString());
			Dataset dataset = request.catalogue().find(Dataset.class, id).orElseThrow(() -> new ImportException(place,
					MESSAGES.text("dataset.unknown", id), MESSAGES.text("dataset.unknown.remedy")));
			new StructureReader(request.catalogue(), dataset, place, proposal).read(table(file, place));
			progress.worked(1);
		}
		return proposal.build();
	}

	private static JsonNode table(Path file, Place place) throws ImportException {
		JsonNode description = json(file, place);
		JsonNode tables = description.path("tables");
		if (tables.isArray() && tables.size() != 1)
			throw new ImportException(place, MESSAGES.text("tables.several", tables.size()),
					MESSAGES.text("tables.several.remedy"));
		JsonNode table = tables.isArray() ? tables.get(0) : description;
		if (!table.path("tableSchema").path("columns").isArray())
			throw new ImportException(place, MESSAGES.text("columns.missing"), MESSAGES.text("columns.missing.remedy"));
		return table;
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
