// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands for tables that are described as CSV on the Web. */
public final class CsvwCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("csvw validate", 740, ValidateCommand::new), new ContributedCommand("csvw json", 741, JsonCommand::new),
				new ContributedCommand("csvw rdf", 742, RdfCommand::new));
	}
}
