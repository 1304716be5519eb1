// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.Terminal;
import org.orodha.core.exchange.ExportReport;

/** Tells what an export could not express, one line for each kind of loss with the first elements it meets, and how much it withheld. */
final class Losses {

	private static final int EXAMPLES = 3;

	private Losses() {
	}

	static void tell(ExportReport report, Terminal terminal) {
		Map<String, List<ExportReport.Loss>> byCause = report.losses().stream()
				.collect(Collectors.groupingBy(ExportReport.Loss::what, LinkedHashMap::new, Collectors.toList()));
		byCause.forEach((what, met) -> terminal.err().println(CommandTexts.text("export.loss", what, met.size(),
				met.stream().limit(EXAMPLES).map(ExportReport.Loss::element).collect(Collectors.joining(", ")))));
		terminal.err().println(CommandTexts.text("export.done", report.elements(), report.losses().size(), report.withheld()));
	}
}
