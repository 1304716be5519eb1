// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The command that searches a catalogue. */
public final class SearchCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("find", 250, FindCommand::new));
	}
}
