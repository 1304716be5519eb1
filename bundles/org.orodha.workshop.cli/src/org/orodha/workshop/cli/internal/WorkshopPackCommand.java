// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.ImportException;
import org.orodha.workshop.author.CoursePlugin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a course as a plug-in. */
@Command(name = "pack")
final class WorkshopPackCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "workshop.pack.file")
	private Path file;

	@Parameters(index = "1", paramLabel = "JAR", descriptionKey = "workshop.pack.jar")
	private Path jar;

	@Option(names = "--publisher", paramLabel = "NAME", required = true, descriptionKey = "workshop.pack.publisher")
	private String publisher;

	@Option(names = "--plugin-version", paramLabel = "VERSION", defaultValue = "1.0.0", descriptionKey = "workshop.pack.version")
	private String version;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	WorkshopPackCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, CommandFailure {
		try {
			CoursePlugin plugin = new CoursePlugin(file, version, publisher);
			plugin.write(jar);
			terminal.out().println(jar);
			terminal.out().flush();
			terminal.err().println(WorkshopCommand.MESSAGES.text("pack.done", plugin.name(), jar));
			return ExitCode.FINE;
		} catch (ImportException wrong) {
			throw new CommandFailure(wrong.finding());
		} catch (IllegalArgumentException wrong) {
			throw new ParameterException(spec.commandLine(), WorkshopCommand.MESSAGES.text("pack.version", version));
		}
	}
}
