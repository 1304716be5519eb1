// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.text.Messages;
import org.orodha.workshop.crossings.CrossingsFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a file of invented border crossings to practise checks on. */
@Command(name = "sample-file")
final class SampleFileCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(SampleFileCommand.class);

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "ROWS", descriptionKey = "sample-file.rows")
	private long rows;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "sample-file.file")
	private Path file;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "sample-file.seed")
	private long seed;

	@Option(names = "--errors-per-million", paramLabel = "N", defaultValue = "1000", descriptionKey = "sample-file.errors")
	private int errorsPerMillion;

	@Option(names = "--malformed-rows", descriptionKey = "sample-file.malformed")
	private boolean malformedRows;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	SampleFileCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		if (rows < 1)
			throw new ParameterException(spec.commandLine(), MESSAGES.text("sample-file.rows.wrong", rows));
		if (errorsPerMillion < 0 || errorsPerMillion > 1_000_000)
			throw new ParameterException(spec.commandLine(), MESSAGES.text("sample-file.errors.wrong", errorsPerMillion));
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder))
			throw new ParameterException(spec.commandLine(), MESSAGES.text("sample-file.folder.wrong", file, folder));
		long errors = new CrossingsFile(rows, seed, errorsPerMillion, malformedRows).write(file, terminal.progress());
		terminal.err().println(MESSAGES.text("sample-file.done", rows, file, errors, CrossingsFile.truth(file)));
		return ExitCode.FINE;
	}
}
