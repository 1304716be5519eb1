// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Reads messages of structures of SDMX-ML 2.1 to 3.1: agencies, concepts, code lists, categories as topics, and dataflows with their data
 * structures as datasets. All else is kept word for word with what it is about, or with the agency that maintains it.
 */
public final class SdmxImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(SdmxImporter.class);

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * request.files().size());
		List<StructureMessage> messages = new ArrayList<>();
		for (Path file : request.files()) {
			refuseCsv(file);
			messages.add(StructureMessage.in(SdmxVersion.TREE.read(file), Place.of(file.toString())));
			progress.split(1);
		}
		Proposal.Builder proposal = request.proposal();
		Reading reading = new Reading(request.catalogue(), proposal, new Identities(request.catalogue()), messages);
		messages.forEach(message -> proposal.skip(message.place(), MESSAGES.text("header")));
		read(reading, request.options().text("source"));
		progress.split(request.files().size());
		return proposal.build();
	}

	private static void refuseCsv(Path file) throws ImportException {
		try {
			if (SdmxCsvRecogniser.isCsv(FileHead.of(file)))
				throw new ImportException(Place.of(file.toString()).row(1), MESSAGES.text("found.csv"), MESSAGES.text("found.csv.remedy"));
		} catch (IOException failure) {
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("csv.failed", failure), MESSAGES.text("csv.failed.remedy"), failure);
		}
	}

	private static void read(Reading reading, String source) throws ImportException {
		AgencyReader agencies = new AgencyReader(reading);
		ItemReader items = new ItemReader(reading, agencies);
		DatasetReader datasets = new DatasetReader(reading, agencies, new SourceReader(reading, agencies, source));
		agencies.identify();
		items.identify();
		datasets.identify();
		reading.messages().stream().flatMap(message -> message.artefacts().stream()).filter(Artefact::isOther).forEach(agencies::keep);
		agencies.propose();
		items.propose();
		datasets.propose();
	}
}
