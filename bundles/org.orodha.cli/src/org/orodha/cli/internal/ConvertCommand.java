// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Losses;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Conversion;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Installed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts files from one format to another. */
@Command(name = "convert")
final class ConvertCommand extends ResultsCommand {

	@Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
	private Path in;

	@Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
	private Path out;

	@Option(names = "--from", paramLabel = "IMPORTER", descriptionKey = "convert.from")
	private String importer;

	@Option(names = "--to", paramLabel = "EXPORTER", descriptionKey = "convert.to")
	private String exporter;

	@Option(names = "--in-option", paramLabel = "NAME=VALUE", descriptionKey = "convert.in-option")
	private Map<String, String> inOptions;

	@Option(names = "--out-option", paramLabel = "NAME=VALUE", descriptionKey = "convert.out-option")
	private Map<String, String> outOptions;

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "export.audience", defaultValue = "own-agency")
	private String audience;

	@Option(names = "--languages", paramLabel = "TAG", split = ",", defaultValue = "en,fr,sw", descriptionKey = "new.languages")
	private List<String> languages;

	ConvertCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		Contribution<Exporter> writes = exporter();
		Contribution<Importer> reads = importer == null ? Recognised.importer(in, terminal()) : contribution(Installed.importers(), importer);
		Conversion.Input input = new Conversion.Input(List.of(in), reads, options(reads, inOptions));
		Conversion.Output output = new Conversion.Output(out, writes, options(writes, outOptions), audience(audience));
		return switch (new Conversion(new Guard()).convert(input, output, languages, terminal().progress())) {
		case Outcome.Done<Conversion.Result> done -> tell(done.result());
		case Outcome.Failed<Conversion.Result> failed -> throw new CommandFailure(failed.finding());
		case Outcome.Cancelled<Conversion.Result> cancelled -> throw new OperationCanceledException();
		};
	}

	/** The exporter that the user named, or the only one that writes files with the ending of the target. */
	private Contribution<Exporter> exporter() {
		if (exporter != null)
			return contribution(Installed.exporters(), exporter);
		List<Contribution<Exporter>> fitting = Installed.exporters().list().stream().filter(each -> each.hasEnding(out)).toList();
		if (fitting.size() == 1)
			return fitting.getFirst();
		List<Contribution<Exporter>> candidates = fitting.isEmpty() ? Installed.exporters().list() : fitting;
		throw usage(CommandTexts.text("convert.to.which", out, String.join(", ", candidates.stream().map(Contribution::id).toList())));
	}

	private int tell(Conversion.Result result) throws IOException {
		try (Results results = results(List.of("file"))) {
			for (Path file : result.written().files())
				results.add(Map.of("file", file));
		}
		terminal().err().println(CommandTexts.text("convert.read", result.read().changes().size(), result.read().leftOut().size()));
		LeftOut.tell(result.read().leftOut(), terminal());
		Losses.tell(result.written(), terminal());
		terminal().err().println(ExportCommand.done(result.written()));
		return result.read().conflicts().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}
}
