// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnknownElementException;
import org.orodha.core.files.SettingsFolder;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The top of the command line: its sub-commands do the work. */
@Command(name = "orodha", mixinStandardHelpOptions = true, versionProvider = OrodhaCommand.Version.class)
public final class OrodhaCommand implements Callable<Integer> {

	@Option(names = "--lang", paramLabel = "TAG", descriptionKey = "lang", scope = ScopeType.INHERIT)
	private String language;

	/** The launcher, which comes before, does what it says. */
	@Option(names = "--safe", descriptionKey = "safe")
	private boolean safe;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	/** The language that the arguments ask for; known before they are parsed, so that the parser speaks it too. */
	static Optional<String> language(String... arguments) {
		for (int number = 0; number < arguments.length; number++)
			if (arguments[number].startsWith("--lang="))
				return Optional.of(arguments[number].substring("--lang=".length()));
			else if (arguments[number].equals("--lang") && number + 1 < arguments.length)
				return Optional.of(arguments[number + 1]);
		return Optional.empty();
	}

	/** Runs a command and returns its exit code. */
	public static int run(Terminal terminal, String... arguments) {
		CommandLine commands = new CommandLine(new OrodhaCommand());
		InstalledCommands installed = InstalledCommands.of(terminal);
		installed.addTo(commands, ContributedTexts.beside(OrodhaCommand.class));
		commands.setOut(terminal.raw().get(0));
		commands.setErr(terminal.raw().get(1));
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpAutoWidth(true);
		commands.setExecutionExceptionHandler(tell(terminal, installed));
		return commands.execute(arguments);
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				CommandTexts.text("command.missing", String.join(", ", spec.subcommands().keySet())));
	}

	private static IExecutionExceptionHandler tell(Terminal terminal, InstalledCommands installed) {
		return (failure, command, result) -> {
			if (failure instanceof OperationCanceledException) {
				terminal.err().println(CommandTexts.text("command.cancelled"));
				return ExitCode.CANCELLED;
			}
			switch (failure) {
			case CatalogueException catalogue -> terminal.err().println(MessageLines.of(catalogue.finding()));
			case UnknownElementException unknown -> terminal.err().println(MessageLines.error(unknown.getMessage()));
			case CommandFailure told -> terminal.err().println(MessageLines.of(told.finding()));
			default -> installed.finding(command, failure).ifPresentOrElse(
					finding -> terminal.err().println(MessageLines.of(finding)), () -> tellUnexpected(terminal, failure));
			}
			return ExitCode.FAILED;
		};
	}

	private static void tellUnexpected(Terminal terminal, Exception failure) {
		LoggerFactory.getLogger(OrodhaCommand.class).error("The command failed", failure);
		terminal.err().println(MessageLines.error(
				CommandTexts.text("command.failed", failure, SettingsFolder.path().resolve("logs"))));
	}

	/** Tells the version of this bundle and of Java. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "orodha " + FrameworkUtil.getBundle(OrodhaCommand.class).getVersion(),
					"Java " + Runtime.version() };
		}
	}
}
