// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a plug-in before it is given to others. */
@Command(name = "check")
final class CheckCommand extends PluginsCommand {

	@Parameters(paramLabel = "JAR", descriptionKey = "check.jar")
	private Path jar;

	CheckCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		return tellFindings(plugins.check(jar));
	}
}
