// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the trainer has to know of an exercise. */
@Command(name = "notes")
final class WorkshopNotesCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "EXERCISE", descriptionKey = "workshop.exercise")
	private String name;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	WorkshopNotesCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		try {
			terminal.out().println(ChosenExercise.named(name).exercise().notes());
		} catch (IllegalArgumentException unknown) {
			throw new ParameterException(spec.commandLine(), unknown.getMessage());
		}
		terminal.out().flush();
		return ExitCode.FINE;
	}
}
