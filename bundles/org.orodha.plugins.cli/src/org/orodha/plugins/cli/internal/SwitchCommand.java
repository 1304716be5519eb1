// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Switches plug-ins off or on, or removes them. */
@Command
final class SwitchCommand extends PluginsCommand {

	/** What is done with the plug-ins. */
	@FunctionalInterface
	interface Act {

		void on(Plugins plugins, Collection<String> ids) throws IOException, PluginException;
	}

	@Parameters(arity = "1..*", paramLabel = "PLUGIN", descriptionKey = "ids")
	private List<String> ids;

	private final String done;
	private final Act act;

	/** @param done the key of what is told at the end */
	SwitchCommand(Terminal terminal, String done, Act act) {
		super(terminal);
		this.done = done;
		this.act = act;
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		act.on(plugins, ids);
		tell(plugins.list());
		terminal().err().println(CommandTexts.text(done, String.join(", ", ids)));
		return ExitCode.FINE;
	}
}
