// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The command that makes plug-ins of declarations. */
public final class DeclaredCommands implements CommandContribution {

	private static final int PLACE = 1918;

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("plugin declare", PLACE, DeclareCommand::new));
	}
}
