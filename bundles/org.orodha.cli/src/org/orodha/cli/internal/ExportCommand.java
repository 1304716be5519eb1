// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Losses;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the catalogue. */
@Command(name = "export")
final class ExportCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "EXPORTER", descriptionKey = "export.exporter")
	private String exporter;

	@Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "export.target")
	private Path target;

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	private Map<String, String> options;

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "export.audience", defaultValue = "own-agency")
	private String audience;

	ExportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		Contribution<Exporter> chosen = contribution(Installed.exporters(), exporter);
		OptionValues values = options(chosen, options);
		Audience readers = audience(audience);
		return switch (new Exports(new Guard()).export(open(), chosen, target, values, readers, terminal().progress())) {
		case Outcome.Done<ExportReport> done -> tell(done.result());
		case Outcome.Failed<ExportReport> failed -> throw new CommandFailure(failed.finding());
		case Outcome.Cancelled<ExportReport> cancelled -> throw new OperationCanceledException();
		};
	}

	private int tell(ExportReport report) throws IOException {
		if (format() == ResultFormat.TEXT)
			report.start().map(List::of).orElse(report.files()).forEach(file -> terminal().out().println(file));
		else
			try (Results results = results(List.of())) {
				for (Path file : report.files())
					results.add(record(file, report));
			}
		Losses.tell(report, terminal());
		terminal().err().println(done(report));
		return ExitCode.FINE;
	}

	/** How much was written, lost and withheld. */
	static String done(ExportReport report) {
		return CommandTexts.text("export.done", report.elements(), report.losses().size(), report.withheld());
	}

	private Map<String, Object> record(Path file, ExportReport report) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("file", file);
		values.put("elements", report.elements());
		values.put("withheld", report.withheld());
		values.put("losses", Losses.record(report, format()));
		return values;
	}
}
