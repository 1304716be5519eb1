// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;

/** Lists what is installed. */
@Command(name = "list")
final class ListCommand extends PluginsCommand {

	ListCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		List<InstalledPlugin> installed = plugins.list();
		tell(installed);
		terminal().err().println(CommandTexts.text("list.done", installed.size(), Plugins.folder()));
		return ExitCode.FINE;
	}
}
