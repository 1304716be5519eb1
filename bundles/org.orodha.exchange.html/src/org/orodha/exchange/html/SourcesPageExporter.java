// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.report.SourcesTable;

/** Writes the table of sources and available data as a page that needs nothing but itself. */
public final class SourcesPageExporter implements Exporter {

	private final Clock clock;

	/** Made by the extension registry. */
	public SourcesPageExporter() {
		this(Clock.systemDefaultZone());
	}

	SourcesPageExporter(Clock clock) {
		this.clock = clock;
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		SourcesTable table = SourcesTable.of(request.catalogue(), request.audience(), request.languages());
		SubMonitor.convert(monitor).checkCanceled();
		String page = new SourcesTablePage(table, request.audience(), LocalDate.now(clock)).text();
		request.target().write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
		return ExportReport.builder().elements(table.elements()).withheld(table.withheld()).build();
	}
}
