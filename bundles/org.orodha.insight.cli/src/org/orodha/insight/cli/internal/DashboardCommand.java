// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.text.Labels;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.DashboardPictures;
import org.orodha.insight.dashboard.DashboardSheet;
import org.orodha.insight.dashboard.Dashboards;
import org.orodha.insight.dashboard.Part;
import org.orodha.insight.dashboard.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts how a catalogue stands. */
@Command(name = "dashboard")
final class DashboardCommand extends DisclosingCommand {

	private final Clock clock;

	@Parameters(arity = "0..*", paramLabel = "CHART", descriptionKey = "dashboard.chart")
	private List<String> charts = List.of();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "dashboard.on")
	private LocalDate on;

	@Mixin
	private SheetOption file;

	DashboardCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		boolean written = file.isGiven();
		List<Subject> wanted = charts.isEmpty() ? List.of(Subject.values()) : charts.stream().map(this::subject).toList();
		Catalogue catalogue = open();
		LocalDate day = on == null ? WorkingDays.of(catalogue).today(clock) : on;
		Dashboard dashboard = Dashboards.checked(catalogue, day, audience(), terminal().progress()).only(wanted);
		if (written)
			file.write(DashboardSheet.of(dashboard), () -> DashboardPictures.of(dashboard), terminal());
		else
			list(dashboard);
		terminal().err().println(dashboard.heading());
		for (Chart chart : dashboard.charts())
			terminal().err().println(Labels.pair(chart.subject().title(), chart.told()));
		tellReaders(new Disclosed(catalogue, dashboard.audience(), dashboard.withheld()));
		return ExitCode.FINE;
	}

	private Subject subject(String id) {
		return Subject.of(id).orElseThrow(() -> usage(
				InsightTexts.text("dashboard.chart.unknown", id, Arrays.stream(Subject.values()).map(Subject::id).collect(Collectors.joining(", ")))));
	}

	private void list(Dashboard dashboard) throws IOException {
		try (Results results = results(List.of("chart", "group", "name", "counted"))) {
			for (Chart chart : dashboard.charts())
				for (Bar bar : chart.bars())
					results.add(record(chart, bar));
		}
	}

	private Map<String, Object> record(Chart chart, Bar bar) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("chart", chart.subject().id());
		values.put("group-id", given(bar.group().id()));
		values.put("group", given(bar.group().name()));
		values.put("id", given(bar.what().id()));
		values.put("name", bar.what().name());
		values.put("total", bar.total());
		values.put("counted", format().isTable() ? bar.figures() : counts(bar));
		return values;
	}

	private static List<Map<String, Object>> counts(Bar bar) {
		List<Map<String, Object>> counts = new ArrayList<>();
		for (Part part : bar.parts()) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("as", part.measure().id());
			values.put("number", part.count());
			counts.add(values);
		}
		return counts;
	}

	private static String given(String text) {
		return text.isEmpty() ? null : text;
	}
}
