// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.engine.Cancelling;
import org.orodha.engine.EngineException;
import org.orodha.model.Dataset;
import org.orodha.tables.LoadException;

/**
 * Proposes the structure of a dataset from a sample of its files. All rows are looked at. What a column is described as, all
 * its values are: a file that was described by itself breaks no rule of its description.
 */
public final class StructureImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(StructureImporter.class);

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		Path file = request.files().get(0);
		Place place = Place.of(file.toString());
		if (request.files().size() > 1)
			throw new ImportException(place, MESSAGES.text("files.several", request.files().size()),
					MESSAGES.text("files.several.remedy"));
		String id = request.options().text("dataset");
		Dataset dataset = request.catalogue().find(Dataset.class, id).orElseThrow(
				() -> new ImportException(place, MESSAGES.text("dataset.unknown", id), MESSAGES.text("dataset.unknown.remedy")));
		SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("task", file.getFileName()), 100);
		try {
			return propose(request, file, dataset, progress);
		} catch (LoadException unreadable) {
			Finding finding = unreadable.finding();
			throw new ImportException(finding.place(), finding.message(), "", unreadable);
		} catch (EngineException failure) {
			throw new ImportException(place, Cancelling.told(failure).getMessage(), "", failure);
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("file.failed", failure), MESSAGES.text("file.failed.remedy"), failure);
		}
	}

	/** Files that look regular are given to the engine as they are; one that turns out not to be is first read row by row. */
	private static Proposal propose(ImportRequest request, Path file, Dataset dataset, SubMonitor progress) throws IOException {
		try {
			Optional<Proposal> quick = look(request, file, dataset, false, progress);
			if (quick.isPresent())
				return quick.get();
		} catch (EngineException irregular) {
			if (irregular.reason() != EngineException.Cause.FILE)
				throw irregular;
		}
		return look(request, file, dataset, true, progress).orElseThrow();
	}

	/** Nothing where the engine may have read other rows than the file has. */
	private static Optional<Proposal> look(ImportRequest request, Path file, Dataset dataset, boolean thorough, SubMonitor progress)
			throws IOException {
		progress.setWorkRemaining(100);
		List<Finding> findings = new ArrayList<>();
		try (SampleFile sample = SampleFile.open(file, dataset.getDialect(), thorough, findings::add, progress.split(20));
				Cancelling watch = new Cancelling(sample.engine(), progress)) {
			if (!thorough && !sample.complete(progress))
				return Optional.empty();
			Analysis analysis = new Analysis(request.catalogue(), dataset, sample, request.options().number("share", 100),
					request.options().number("new-codes", 0));
			Proposal.Builder proposal = request.proposal();
			findings.forEach(finding -> proposal.skip(finding.place(), finding.message()));
			new Description(request.catalogue(), dataset, Place.of(file.toString()), proposal)
					.propose(analysis.run(progress.split(80)), sample);
			return Optional.of(proposal.build());
		}
	}
}
