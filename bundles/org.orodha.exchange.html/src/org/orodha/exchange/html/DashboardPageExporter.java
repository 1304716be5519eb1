// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.Dashboards;

/** Writes the dashboard as a page that needs nothing but itself. It hides, and counts, itself what the audience may not know of. */
public final class DashboardPageExporter implements Exporter {

	private final Clock clock;

	/** Made by the extension registry. */
	public DashboardPageExporter() {
		this(Clock.systemDefaultZone());
	}

	DashboardPageExporter(Clock clock) {
		this.clock = clock;
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		Dashboard dashboard = Dashboards.checked(catalogue, WorkingDays.of(catalogue).today(clock), request.audience(), monitor);
		String page = new DashboardPage(dashboard, catalogue.root().isTeachingExample()).text();
		request.target().write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
		return ExportReport.builder().elements(dashboard.elements()).withheld(dashboard.withheld()).build();
	}
}
