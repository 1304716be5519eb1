// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with installed plug-ins. */
@Command(name = "verify")
final class VerifyCommand extends PluginsCommand {

	@Parameters(arity = "0..*", paramLabel = "PLUGIN", descriptionKey = "verify.ids")
	private List<String> ids = List.of();

	VerifyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		return tellFindings(plugins.verify(ids, terminal().progress()));
	}
}
