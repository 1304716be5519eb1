// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands of the catalogue itself. */
final class CatalogueCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("new", 100, NewCommand::new),
				new ContributedCommand("templates", 110, TemplatesCommand::new),
				new ContributedCommand("add", 120, AddCommand::new),
				new ContributedCommand("list", 200, ListCommand::new),
				new ContributedCommand("show", 300, ShowCommand::new),
				new ContributedCommand("import", 400, ImportCommand::new),
				new ContributedCommand("validate", 500, ValidateCommand::new),
				new ContributedCommand("export", 600, ExportCommand::new),
				new ContributedCommand("status", 700, StatusCommand::new),
				new ContributedCommand("rename", 710, RenameCommand::new),
				new ContributedCommand("merge", 720, MergeCommand::new),
				new ContributedCommand("split", 725, SplitCommand::new),
				new ContributedCommand("duplicate", 730, DuplicateCommand::new),
				new ContributedCommand("copy", 740, CopyCommand::new),
				new ContributedCommand("change", 750, ChangeCommand::new),
				new ContributedCommand("map", 760, MapCommand::new),
				new ContributedCommand("contributions", 1000, ContributionsCommand::new),
				new ContributedCommand("rules", 1100, RulesCommand::new));
	}
}
