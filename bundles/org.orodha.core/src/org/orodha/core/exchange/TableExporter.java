// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ExportException;

/** Writes a statistical table in some format. Contributed to {@code org.orodha.core.exporters} as tableExporter. */
@FunctionalInterface
public interface TableExporter {

	/**
	 * Writes the request's table to its target. Cells that a spreadsheet would run as a formula are written as text.
	 *
	 * @param monitor told of progress and asked for cancellation at least every few seconds
	 * @return how many rows were written and what the format could not express
	 * @throws ExportException where the target cannot be written
	 */
	ExportReport export(TableExportRequest request, IProgressMonitor monitor) throws ExportException;
}
