// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Labels;

/**
 * Writes the elements of one kind as a workbook that the importer reads back. All cells are texts, the empty ones too, so that a
 * spreadsheet program keeps codes, versions and dates as they are, whatever it is set to.
 */
public final class WorkbookExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		ElementTable table = ElementTable.of(request, monitor);
		request.target().write(out -> Sheet.write(Labels.ofKind(table.kind()), table.headers(), table.rows(), out));
		return table.report();
	}
}
