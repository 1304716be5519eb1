// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.ExportException;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.Dashboards;
import org.orodha.insight.dashboard.Problem;

/** Writes the dashboard as a page that needs nothing but itself. It hides, and counts, itself what the audience may not know of. */
public final class DashboardPageExporter implements Exporter {

	private static final int CHECKING = 3;

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
		SubMonitor progress = SubMonitor.convert(monitor, CHECKING + 1);
		Catalogue catalogue = request.catalogue();
		LocalDate day = WorkingDays.of(catalogue).today(clock);
		List<Problem> problems = Problem.of(new Validation(new Guard(), day).run(catalogue, Installed.validators(), progress.split(CHECKING)));
		Dashboard dashboard = Dashboards.of(catalogue, problems, day, request.audience(), progress.split(1));
		String page = new DashboardPage(dashboard, catalogue.root().isTeachingExample()).text();
		request.target().write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
		return ExportReport.builder().elements(dashboard.elements()).withheld(dashboard.withheld()).build();
	}
}
