// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands that write documents. */
public final class DocumentCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("document", 1750, DocumentCommand::new),
				new ContributedCommand("sop document", 1890, ManualCommand::new));
	}
}
