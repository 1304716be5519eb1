// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.exchange.rdf.RdfInput;

/**
 * Reads catalogues of DCAT and its profiles for Europe, statistics and places, in every usual syntax. What the model has no place for is
 * kept word for word beside the element that it is about.
 */
public final class DcatImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files()) {
			GraphImport.read(request, RdfInput.read(file, Terms.contexts()), request.options().text("base"), proposal);
			progress.split(1);
		}
		return proposal.build();
	}
}
