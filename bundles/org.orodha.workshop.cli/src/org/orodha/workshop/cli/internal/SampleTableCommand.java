// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.text.Messages;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;
import org.orodha.workshop.figures.SampleTable;
import org.orodha.workshop.figures.SampleTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the table that an agency of the sample would send for a period, to practise deliveries on. */
@Command(name = "sample-table")
final class SampleTableCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(SampleTableCommand.class);

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "sample-table.dataset")
	private String dataset;

	@Parameters(index = "1", paramLabel = "PERIOD", descriptionKey = "sample-table.period")
	private String period;

	@Parameters(index = "2", paramLabel = "FILE", descriptionKey = "sample-table.file")
	private Path file;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	SampleTableCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		PeriodLength length = SampleTables.length(dataset).orElseThrow(
				() -> wrong("sample-table.dataset.wrong", dataset, String.join(", ", SampleTables.datasets().stream().sorted().toList())));
		SampleTable table = TimePeriod.parse(period).flatMap(when -> SampleTables.of(dataset, when))
				.orElseThrow(() -> wrong("sample-table.period.wrong", dataset, length.example(), period));
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder))
			throw wrong("sample-file.folder.wrong", file, folder);
		try (AtomicFile target = AtomicFile.beside(file, Readers.USUAL)) {
			target.write(out -> out.write(table.csv().getBytes(StandardCharsets.UTF_8)));
			target.complete();
		}
		terminal.err().println(MESSAGES.text("sample-table.done", table.rows().size(), file));
		return ExitCode.FINE;
	}

	private ParameterException wrong(String key, Object... values) {
		return new ParameterException(spec.commandLine(), MESSAGES.text(key, values));
	}
}
