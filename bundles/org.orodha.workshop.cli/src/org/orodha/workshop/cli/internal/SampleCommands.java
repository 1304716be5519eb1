// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands for files to practise on, and for whoever teaches with them. */
public final class SampleCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("sample-file", 1100, SampleFileCommand::new),
				new ContributedCommand("sample-table", 1110, SampleTableCommand::new),
				new ContributedCommand("sample-notes", 1120, SampleNotesCommand::new));
	}
}
