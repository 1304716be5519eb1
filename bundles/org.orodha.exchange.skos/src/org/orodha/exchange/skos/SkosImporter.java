// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.exchange.rdf.JsonLdContexts;
import org.orodha.exchange.rdf.RdfInput;

/** Reads code lists and classifications from concept schemes of SKOS. What codes have no place for is kept word for word. */
public final class SkosImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files()) {
			SkosImport.read(request, RdfInput.read(file, JsonLdContexts.none()), proposal);
			progress.split(1);
		}
		return proposal.build();
	}
}
