// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what can be had somewhere. */
@Command(name = "available")
final class AvailableCommand extends PluginsCommand {

	@Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
	private String source;

	AvailableCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		List<AvailablePlugin> available = plugins.available(source, terminal().progress());
		try (Results results = results(List.of("id", "version", "installed", "name", "publisher"))) {
			for (AvailablePlugin each : available) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("id", each.id());
				values.put("version", each.version());
				values.put("name", each.name());
				values.put("publisher", each.publisher());
				values.put("installed", each.installed().isEmpty() ? null : each.installed());
				results.add(values);
			}
		}
		terminal().err().println(CommandTexts.text("available.done", available.size()));
		return ExitCode.FINE;
	}
}
