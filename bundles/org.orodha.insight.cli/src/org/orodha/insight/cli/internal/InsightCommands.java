// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.time.Clock;
import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands that tell of a catalogue as a whole. */
public final class InsightCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		Clock clock = Clock.systemDefaultZone();
		return List.of(new ContributedCommand("coverage", 260, terminal -> new CoverageCommand(terminal, clock)),
				new ContributedCommand("terminology", 270, TerminologyCommand::new),
				new ContributedCommand("sources", 255, terminal -> new SourcesCommand(terminal, clock)),
				new ContributedCommand("diff", 280, DiffCommand::new),
				new ContributedCommand("timeline", 290, terminal -> new TimelineCommand(terminal, clock)),
				new ContributedCommand("used", 300, UsedCommand::new),
				new ContributedCommand("dashboard", 250, terminal -> new DashboardCommand(terminal, clock)));
	}
}
