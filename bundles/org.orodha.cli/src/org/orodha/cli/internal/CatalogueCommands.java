// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.exchange.Installed;

/** The commands of the catalogue itself. */
final class CatalogueCommands implements CommandContribution {

	private final Supplier<Map<String, Contributions<?>>> allContributions;

	/** @param allContributions what the command {@code contributions} lists */
	CatalogueCommands(Supplier<Map<String, Contributions<?>>> allContributions) {
		this.allContributions = allContributions;
	}

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
				new ContributedCommand("convert", 650, ConvertCommand::new),
				new ContributedCommand("status", 700, StatusCommand::new),
				new ContributedCommand("rename", 710, RenameCommand::new),
				new ContributedCommand("merge", 720, MergeCommand::new),
				new ContributedCommand("split", 725, SplitCommand::new),
				new ContributedCommand("duplicate", 730, DuplicateCommand::new),
				new ContributedCommand("copy", 740, CopyCommand::new),
				new ContributedCommand("change", 750, ChangeCommand::new),
				new ContributedCommand("map", 760, MapCommand::new),
				new ContributedCommand("contributions", 1000, terminal -> new ContributionsCommand(terminal, allContributions)),
				new ContributedCommand("rules", 1100, RulesCommand::new));
	}

	@Override
	public Map<String, Contributions<?>> contributions() {
		Map<String, Contributions<?>> contributions = new LinkedHashMap<>();
		contributions.put("importer", Installed.importers());
		contributions.put("validator", Installed.validators());
		contributions.put("exporter", Installed.exporters());
		contributions.put("table-exporter", Installed.tableExporters());
		return contributions;
	}
}
