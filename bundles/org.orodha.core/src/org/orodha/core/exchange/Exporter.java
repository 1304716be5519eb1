// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ExportException;

/** Writes the catalogue, or a part of it, in some format. Contributed to {@code org.orodha.core.exporters}. */
@FunctionalInterface
public interface Exporter {

	/**
	 * Writes to the request's target.
	 *
	 * @param monitor told of progress and asked for cancellation at least every few seconds
	 * @return what the format could not express and what the audience may not see
	 * @throws ExportException where the target cannot be written
	 */
	ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException;
}
