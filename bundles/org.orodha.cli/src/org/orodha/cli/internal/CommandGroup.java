// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands that share their first word; by itself it does nothing. */
@Command
final class CommandGroup implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	/**
	 * The group of that name, made where there is none.
	 *
	 * @throws IllegalStateException where a command has the name
	 */
	static CommandLine in(CommandLine top, String name) {
		CommandLine found = top.getSubcommands().get(name);
		if (found == null) {
			top.addSubcommand(name, new CommandGroup());
			return top.getSubcommands().get(name);
		}
		if (!(found.getCommand() instanceof CommandGroup))
			throw new IllegalStateException(name + " is a command, not a group of commands");
		return found;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				CommandTexts.text("command.missing.group", String.join(", ", spec.subcommands().keySet()), spec.name()));
	}
}
