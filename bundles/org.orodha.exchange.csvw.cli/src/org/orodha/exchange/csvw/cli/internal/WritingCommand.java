// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.files.AtomicFile;
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.Problems;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes described tables in another form. */
abstract class WritingCommand extends ResultsCommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "csvw.file")
	private Path file;

	@Option(names = "--description", paramLabel = "FILE", descriptionKey = "csvw.description")
	private Path description;

	@Option(names = "--minimal", descriptionKey = "csvw.minimal")
	private boolean minimal;

	@Option(names = "--base", paramLabel = "ADDRESS", descriptionKey = "csvw.base")
	private URI base;

	@Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "csvw.to")
	private Path to;

	WritingCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public final Integer call() throws IOException {
		if (base != null && (!base.isAbsolute() || base.isOpaque()))
			throw usage(CsvwTexts.text("csvw.base.wrong", base));
		Described described = Described.of(file, description, base).orElseThrow(() -> usage(CsvwTexts.text("csvw.missing", file)));
		Problems problems = write(described);
		try (Results results = results(List.of("severity", "file", "row", "column", "problem"))) {
			for (Problem problem : problems.all())
				results.add(described.record(problem));
		}
		terminal().err().println(problems.isStopped() ? CsvwTexts.text("csvw.stopped", file) : CsvwTexts.text("csvw.written", to));
		return problems.isStopped() ? ExitCode.FAILED : problems.errors() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private Problems write(Described described) throws IOException {
		Problems[] found = new Problems[1];
		try (AtomicFile target = AtomicFile.beside(to.toAbsolutePath(), AtomicFile.Readers.USUAL)) {
			target.write(out -> found[0] = write(described, minimal, out));
			if (!found[0].isStopped())
				target.complete();
		}
		return found[0];
	}

	/** The file to write. */
	final Path target() {
		return to;
	}

	/**
	 * Writes the tables.
	 *
	 * @param minimal whether only what the rows say is written
	 * @return what is wrong
	 */
	abstract Problems write(Described described, boolean minimal, OutputStream out) throws IOException;
}
