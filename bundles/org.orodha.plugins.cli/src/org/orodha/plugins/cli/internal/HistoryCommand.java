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
import org.orodha.plugins.Moment;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;

/** Lists what was changed, and what was installed then. */
@Command(name = "history")
final class HistoryCommand extends PluginsCommand {

	HistoryCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		try (Results results = results(List.of("number", "time", "who", "what"))) {
			for (Moment moment : plugins.history()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("number", moment.number());
				values.put("time", moment.time());
				values.put("who", moment.who());
				values.put("what", moment.what());
				values.put("plugins", moment.choices().stream().map(choice -> choice.id() + " " + choice.version()).toList());
				results.add(values);
			}
		}
		return ExitCode.FINE;
	}
}
