// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.util.List;
import java.util.Optional;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.core.findings.Finding;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

/** The commands about plug-ins: {@code plugins} for who uses them, {@code plugin} for who makes them. */
public final class PluginCommands implements CommandContribution {

	private static final int PLACE = 1900;

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("plugins list", PLACE, ListCommand::new),
				new ContributedCommand("plugins available", PLACE + 1, AvailableCommand::new),
				new ContributedCommand("plugins install", PLACE + 2, InstallCommand::new),
				new ContributedCommand("plugins update", PLACE + 3, UpdateCommand::new),
				new ContributedCommand("plugins disable", PLACE + 4, terminal -> new SwitchCommand(terminal, "disabled", Plugins::disable)),
				new ContributedCommand("plugins enable", PLACE + 5, terminal -> new SwitchCommand(terminal, "enabled", Plugins::enable)),
				new ContributedCommand("plugins remove", PLACE + 6, terminal -> new SwitchCommand(terminal, "removed", Plugins::remove)),
				new ContributedCommand("plugins history", PLACE + 7, HistoryCommand::new),
				new ContributedCommand("plugins revert", PLACE + 8, RevertCommand::new),
				new ContributedCommand("plugins verify", PLACE + 9, VerifyCommand::new),
				new ContributedCommand("plugins check", PLACE + 10, CheckCommand::new),
				new ContributedCommand("plugin new", PLACE + 18, NewCommand::new),
				new ContributedCommand("plugin key", PLACE + 20, KeyCommand::new),
				new ContributedCommand("plugin sign", PLACE + 21, SignCommand::new),
				new ContributedCommand("plugin verify", PLACE + 22, PassportCommand::new),
				new ContributedCommand("plugin trust", PLACE + 23, TrustCommand::new));
	}

	@Override
	public List<Finding> notices() {
		return Plugins.startFindings();
	}

	@Override
	public Optional<Finding> finding(Exception failure) {
		return failure instanceof PluginException told ? Optional.of(told.finding()) : Optional.empty();
	}
}
