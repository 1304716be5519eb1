// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;

/** Reads how codes and definitions correspond to others from tables of mappings by SSSOM. What mappings have no place for is kept word for word. */
public final class SssomImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files()) {
			new SssomImport(request, MappingFile.read(file), proposal).read(file);
			progress.split(1);
		}
		return proposal.build();
	}
}
