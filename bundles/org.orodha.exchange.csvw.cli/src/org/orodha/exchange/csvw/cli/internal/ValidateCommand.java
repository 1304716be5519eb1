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
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.Problems;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks tables against their descriptions. */
@Command(name = "validate")
final class ValidateCommand extends ResultsCommand {

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "csvw.files")
	private List<Path> files;

	@Option(names = "--description", paramLabel = "FILE", descriptionKey = "csvw.description")
	private Path description;

	ValidateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		long errors = 0;
		try (Results results = results(List.of("severity", "file", "row", "column", "problem"))) {
			for (Path file : files) {
				Described described = Described.of(file, description, null)
						.orElseThrow(() -> usage(CsvwTexts.text("csvw.missing", file)));
				Problems problems = described.data().validate(described.address(), described.with());
				for (Problem problem : problems.all())
					results.add(described.record(problem));
				errors += problems.errors();
				String verdict = problems.errors() == 0 ? "csvw.valid" : "csvw.invalid";
				terminal().err().println(CsvwTexts.text(verdict, file, problems.errors(), problems.warnings()));
			}
		}
		return errors == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
	}
}
