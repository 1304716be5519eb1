// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.TableWriter;

/** Writes the elements of one kind as delimited text that the importer reads back. */
public final class CsvExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		ElementTable table = ElementTable.of(request, monitor);
		request.target().write(out -> TableWriter.forSpreadsheets().write(out, table.headers(), table.rows()));
		return table.report();
	}
}
