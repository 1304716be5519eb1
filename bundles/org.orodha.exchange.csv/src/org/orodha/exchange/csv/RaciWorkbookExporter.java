// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;

/** Writes who has which part in which step as a workbook. */
public final class RaciWorkbookExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		RaciTable table = RaciTable.of(request);
		request.target().write(out -> Sheet.write("RACI", table.headers(), table.rows(), out));
		return table.report();
	}
}
