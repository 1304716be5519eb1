// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Records;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

/** What the commands about the user's plug-ins have in common. */
abstract class PluginsCommand extends ResultsCommand {

	PluginsCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public final Integer call() throws IOException, PluginException {
		return run(Plugins.ofUser());
	}

	abstract int run(Plugins plugins) throws IOException, PluginException;

	/** Tells plug-ins, each that is set aside with its reasons. */
	final void tell(List<InstalledPlugin> told) throws IOException {
		try (Results results = results(PluginRecords.COLUMNS)) {
			for (InstalledPlugin each : told)
				results.add(PluginRecords.of(each, format().isTable()));
		}
		for (InstalledPlugin each : told)
			if (each.state() == InstalledPlugin.State.SET_ASIDE)
				terminal().err().println(MessageLines.warning(CommandTexts.text("set-aside", each.plugin().id(), each.plugin().version(), each.why())));
	}

	/** Tells findings; the exit code says whether there are errors. */
	final int tellFindings(List<Finding> findings) throws IOException {
		if (format() == ResultFormat.TEXT)
			findings.forEach(finding -> terminal().out().println(MessageLines.of(finding)));
		else
			try (Results results = results(List.of("rule", "severity", "file", "message"))) {
				for (Finding finding : findings)
					results.add(Records.of(finding));
			}
		boolean fails = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
		terminal().err().println(CommandTexts.text("found", findings.size()));
		return fails ? ExitCode.FINDINGS : ExitCode.FINE;
	}
}
