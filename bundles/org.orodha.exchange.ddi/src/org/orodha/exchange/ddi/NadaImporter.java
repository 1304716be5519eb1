// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;

/**
 * Reads the description of a study from metadata for microdata in JSON, as NADA and the Metadata Editor write it: what it becomes is what a
 * codebook becomes, and everything that it says is kept.
 */
public final class NadaImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path path : request.files()) {
			Microdata microdata = Microdata.of(JsonFile.read(path));
			DdiImporter.read(request, microdata.codebook(), Place.of(path.toString()), microdata.keeping(), proposal, progress.split(1));
		}
		return proposal.build();
	}
}
