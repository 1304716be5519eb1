// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes back to what was installed earlier. */
@Command(name = "revert")
final class RevertCommand extends PluginsCommand {

	@Parameters(arity = "0..1", paramLabel = "NUMBER", descriptionKey = "revert.number")
	private int number;

	RevertCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		plugins.revert(number);
		tell(plugins.list());
		terminal().err().println(CommandTexts.text("revert.done"));
		return ExitCode.FINE;
	}
}
