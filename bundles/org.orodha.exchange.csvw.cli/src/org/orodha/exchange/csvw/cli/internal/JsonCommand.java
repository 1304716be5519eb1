// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.files.AtomicFile;
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.Problems;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes described tables as JSON. */
@Command(name = "json")
final class JsonCommand extends ResultsCommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "csvw.file")
	private Path file;

	@Option(names = "--description", paramLabel = "FILE", descriptionKey = "csvw.description")
	private Path description;

	@Option(names = "--minimal", descriptionKey = "csvw.minimal")
	private boolean minimal;

	@Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "csvw.to")
	private Path to;

	JsonCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		Described described = new Described(file, description);
		if (!described.isThere())
			throw usage(CsvwTexts.text("csvw.missing", file));
		Problems problems = write(described);
		try (Results results = results(List.of("severity", "file", "row", "column", "problem"))) {
			for (Problem problem : problems.all())
				results.add(Described.record(problem));
		}
		terminal().err().println(problems.isStopped() ? CsvwTexts.text("csvw.stopped", file) : CsvwTexts.text("csvw.written", to));
		return problems.isStopped() ? ExitCode.FAILED : problems.errors() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private Problems write(Described described) throws IOException {
		Problems[] found = new Problems[1];
		try (AtomicFile target = AtomicFile.beside(to.toAbsolutePath(), AtomicFile.Readers.USUAL)) {
			target.write(out -> {
				JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())
						.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
				found[0] = described.data().json(described.address(), described.with(), minimal, json);
			});
			if (!found[0].isStopped())
				target.complete();
		}
		return found[0];
	}
}
