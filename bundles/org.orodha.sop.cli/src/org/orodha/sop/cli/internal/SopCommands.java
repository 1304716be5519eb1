// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.core.findings.Finding;
import org.orodha.sop.work.CaseException;

/** The commands about procedures, the flows that they lead to, and the law: the groups {@code sop}, {@code flows} and {@code law}. */
public final class SopCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		Clock clock = Clock.systemDefaultZone();
		return List.of(new ContributedCommand("sop due", 1800, terminal -> new DueCommand(terminal, clock)),
				new ContributedCommand("sop case", 1810, terminal -> new CaseCommand(terminal, clock)),
				new ContributedCommand("sop ical", 1820, terminal -> new ICalCommand(terminal, clock)),
				new ContributedCommand("sop gaps", 1830, GapsCommand::new),
				new ContributedCommand("sop diff", 1840, DiffCommand::new),
				new ContributedCommand("flows", 1850, terminal -> new FlowsCommand(terminal, clock)),
				new ContributedCommand("law", 1845, terminal -> new LawCommand(terminal, clock)),
				new ContributedCommand("sop adopt", 1850, AdoptCommand::new),
				new ContributedCommand("sop answer", 1851, AnswerCommand::new),
				new ContributedCommand("sop request", 1852, RequestCommand::new),
				new ContributedCommand("sop review", 1853, ReviewCommand::new),
				new ContributedCommand("sop shown", 1854, ReadCommand::new),
				new ContributedCommand("sop stages", 1855, StagesCommand::new),
				new ContributedCommand("sop version", 1856, VersionCommand::new));
	}

	@Override
	public Optional<Finding> finding(Exception failure) {
		return failure instanceof CaseException impossible ? Optional.of(impossible.finding()) : Optional.empty();
	}
}
