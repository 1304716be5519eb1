// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;

/**
 * Reads a data package, version 1 or 2, as a source with a dataset for each resource. Nothing is fetched from the network, and no file
 * outside of the package is read.
 */
public final class DataPackageImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files()) {
			read(request, file, proposal);
			progress.worked(1);
		}
		return proposal.build();
	}

	private static void read(ImportRequest request, Path file, Proposal.Builder proposal) throws ImportException {
		Place place = Place.of(file.toString());
		try (PackageFiles files = PackageFiles.open(file)) {
			Document document = files.description();
			String said = request.options().text("language");
			String language = said.isEmpty() ? document.root().path(SourceReader.LANGUAGE).asText(request.catalogue().languages().getFirst())
					: said;
			Reading reading = new Reading(request.catalogue(), proposal, files, request.owner(place).orElse(null), language);
			new SourceReader(reading, document).read(request.options().text("source"));
		} catch (IOException failure) {
			throw new ImportException(place, Reading.MESSAGES.text("file.failed", failure), Reading.MESSAGES.text("file.failed.remedy"), failure);
		}
	}
}
