// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Visible;

/** Reads translations from XLIFF 2 files that were exported from the catalogue. */
public final class XliffImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		String catalogue = request.catalogue().root().getId();
		for (Path file : request.files()) {
			XliffFile xliff = XliffFile.read(file, progress.split(1));
			for (String original : xliff.originals())
				if (!original.equals(catalogue))
					throw new ImportException(Place.of(file.toString()),
							TranslationOrder.MESSAGES.text("xliff.catalogue", catalogue, Visible.value(original)),
							TranslationOrder.MESSAGES.text("xliff.catalogue.remedy"));
			new TranslationsReader(request.catalogue(), proposal, xliff.languages()).read(xliff.texts());
			for (XliffFile.Unknown unit : xliff.unknown())
				proposal.skip(unit.place(), TranslationOrder.MESSAGES.text("row.id", Visible.value(unit.id())));
		}
		return proposal.build();
	}
}
