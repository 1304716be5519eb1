// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins. */
@Command(name = "install")
final class InstallCommand extends PluginsCommand {

	@Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
	private String source;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "PLUGIN", descriptionKey = "install.ids")
	private List<String> ids = List.of();

	@Option(names = "--accept", paramLabel = "WHAT", split = ",", descriptionKey = "accept")
	private List<String> accepted;

	InstallCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		tell(plugins.install(source, ids, new Acceptance(terminal(), accepted), terminal().progress()));
		terminal().err().println(CommandTexts.text("install.done"));
		return ExitCode.FINE;
	}
}
