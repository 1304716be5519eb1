// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ImportException;

/** Reads files and proposes what they would change in the catalogue. Contributed to {@code org.orodha.core.importers}. */
@FunctionalInterface
public interface Importer {

	/**
	 * Proposes changes. The catalogue itself must not be changed.
	 *
	 * @param request the catalogue, the files and the options
	 * @param monitor told of progress and asked for cancellation at least every few seconds
	 * @throws ImportException where a file cannot be read as what it should be
	 */
	Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException;
}
