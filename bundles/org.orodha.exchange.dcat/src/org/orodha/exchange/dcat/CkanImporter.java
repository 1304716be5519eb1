// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.rdf4j.model.Resource;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.exchange.rdf.RdfGraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what sites that run CKAN answer to {@code package_show} and {@code package_search}, saved as a file. */
public final class CkanImporter implements Importer {

	private static final long LARGEST = 64L << 20;
	private static final int DEEPEST = 100;
	private static final ObjectMapper JSON = new ObjectMapper(
			JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build());

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files()) {
			GraphImport.read(request, graph(file, request.options().text("site")), "", proposal);
			progress.split(1);
		}
		return proposal.build();
	}

	private static RdfGraph graph(Path path, String site) throws ImportException {
		Place file = Place.of(path.toString());
		String text = text(path, file);
		List<JsonNode> records = CkanGraph.records(parse(text, file));
		if (records.isEmpty())
			throw new ImportException(file, Terms.MESSAGES.text("ckan.empty"), Terms.MESSAGES.text("ckan.empty.remedy"));
		CkanGraph graph = new CkanGraph(site);
		Map<Resource, Integer> lines = new HashMap<>();
		for (JsonNode record : records) {
			int position = text.indexOf('"' + CkanGraph.text(record, "id") + '"');
			lines.put(graph.add(record), 1 + (int) text.chars().limit(Math.max(0, position)).filter(c -> c == '\n').count());
		}
		return new RdfGraph(file, graph.model(), lines);
	}

	private static String text(Path path, Place file) throws ImportException {
		try {
			if (Files.size(path) > LARGEST)
				throw new ImportException(file, Terms.MESSAGES.text("ckan.large", LARGEST >> 20), Terms.MESSAGES.text("ckan.large.remedy"));
			return Files.readString(path);
		} catch (IOException failure) {
			throw new ImportException(file, Terms.MESSAGES.text("ckan.read", failure), Terms.MESSAGES.text("ckan.read.remedy"), failure);
		}
	}

	private static JsonNode parse(String text, Place file) throws ImportException {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException broken) {
			int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
			throw new ImportException(file.row(line), Terms.MESSAGES.text("ckan.broken", broken.getOriginalMessage()),
					Terms.MESSAGES.text("ckan.broken.remedy"), broken);
		}
	}
}
