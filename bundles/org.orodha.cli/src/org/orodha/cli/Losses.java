// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.internal.CommandTexts;
import org.orodha.core.exchange.ExportReport;

/**
 * What the format of an export could not express.
 *
 * @since 1.0
 */
public final class Losses {

	private static final int EXAMPLES = 3;

	private Losses() {
	}

	/** Tells it beside the results: one line for each kind of loss with the first elements it meets. */
	public static void tell(ExportReport report, Terminal terminal) {
		Map<String, List<ExportReport.Loss>> byCause = report.losses().stream()
				.collect(Collectors.groupingBy(ExportReport.Loss::what, LinkedHashMap::new, Collectors.toList()));
		byCause.forEach((what, met) -> terminal.err().println(CommandTexts.text("export.loss", what, met.size(),
				met.stream().limit(EXAMPLES).map(ExportReport.Loss::element).collect(Collectors.joining(", ")))));
	}

	/** How many there are; for machines that read JSON the losses themselves. */
	public static Object record(ExportReport report, ResultFormat format) {
		return format != ResultFormat.JSON ? report.losses().size()
				: report.losses().stream().map(loss -> Map.of("element", loss.element(), "what", loss.what())).toList();
	}
}
