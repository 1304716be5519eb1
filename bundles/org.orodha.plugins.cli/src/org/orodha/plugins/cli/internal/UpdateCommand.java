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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs newer versions. */
@Command(name = "update")
final class UpdateCommand extends PluginsCommand {

	@Parameters(arity = "0..*", paramLabel = "PLUGIN", descriptionKey = "update.ids")
	private List<String> ids = List.of();

	@Option(names = "--from", paramLabel = "SOURCE", descriptionKey = "update.from")
	private String source;

	@Option(names = "--accept", paramLabel = "WHAT", split = ",", descriptionKey = "accept")
	private List<String> accepted;

	UpdateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		List<InstalledPlugin> updated = plugins.update(ids, source, new Acceptance(terminal(), accepted), terminal().progress());
		tell(updated);
		terminal().err().println(CommandTexts.text("update.done", updated.size()));
		return ExitCode.FINE;
	}
}
