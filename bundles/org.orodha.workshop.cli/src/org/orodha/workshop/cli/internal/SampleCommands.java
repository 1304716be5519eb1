// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands for files to practise on, and the group {@code workshop} for courses. */
public final class SampleCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("doctor", 1090, DoctorCommand::new),
				new ContributedCommand("sample-file", 1100, SampleFileCommand::new),
				new ContributedCommand("sample-table", 1110, SampleTableCommand::new),
				new ContributedCommand("sample-notes", 1120, SampleNotesCommand::new),
				new ContributedCommand("workshop list", 1130, WorkshopListCommand::new),
				new ContributedCommand("workshop start", 1131, WorkshopStartCommand::new),
				new ContributedCommand("workshop check", 1132, WorkshopCheckCommand::new),
				new ContributedCommand("workshop hint", 1133, WorkshopHintCommand::new),
				new ContributedCommand("workshop solve", 1134, WorkshopSolveCommand::new),
				new ContributedCommand("workshop notes", 1135, WorkshopNotesCommand::new),
				new ContributedCommand("workshop verify", 1136, WorkshopVerifyCommand::new),
				new ContributedCommand("workshop hand-in", 1137, WorkshopHandInCommand::new),
				new ContributedCommand("workshop board", 1138, WorkshopBoardCommand::new),
				new ContributedCommand("workshop handouts", 1140, WorkshopHandOutsCommand::new),
				new ContributedCommand("workshop stick", 1141, WorkshopStickCommand::new),
				new ContributedCommand("workshop record", 1143, WorkshopRecordCommand::new),
				new ContributedCommand("workshop record-step", 1144, WorkshopRecordStepCommand::new),
				new ContributedCommand("workshop pack", 1145, WorkshopPackCommand::new));
	}
}
