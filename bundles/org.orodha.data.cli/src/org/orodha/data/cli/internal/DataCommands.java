// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.InstalledRulesets;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.reading.DataReaders;
import org.orodha.engine.EngineLimits;

/** The commands for files, deliveries and tables. */
public final class DataCommands implements CommandContribution {

	private static final Function<Catalogue, DeliveryChecker> CHECKERS = catalogue -> new CatalogueChecker(catalogue,
			EngineLimits.DEFAULT);

	@Override
	public List<ContributedCommand> commands() {
		return List.of(new ContributedCommand("harmonise", 700, HarmoniseCommand::new),
				new ContributedCommand("check", 800, CheckCommand::new),
				new ContributedCommand("profile", 900, ProfileCommand::new),
				new ContributedCommand("deliver", 1200, terminal -> new DeliverCommand(terminal, CHECKERS)),
				new ContributedCommand("deliveries", 1300, terminal -> new DeliveriesCommand(terminal, Clock.systemDefaultZone())),
				new ContributedCommand("triage", 1400, terminal -> new TriageCommand(terminal, CHECKERS)),
				new ContributedCommand("correct", 1500, CorrectCommand::new),
				new ContributedCommand("report", 1600, ReportCommand::new),
				new ContributedCommand("transmit", 1640, terminal -> new TransmitCommand(terminal, Clock.systemDefaultZone())),
				new ContributedCommand("transmissions", 1660, terminal -> new TransmissionsCommand(terminal, Clock.systemDefaultZone())),
				new ContributedCommand("load", 1700, LoadCommand::new));
	}

	@Override
	public Map<String, Contributions<?>> contributions() {
		return new TreeMap<>(Map.of("reader", DataReaders.installed(), "ruleset", InstalledRulesets.installed()));
	}

	@Override
	public Optional<Finding> finding(Exception failure) {
		return failure instanceof DeliveryException delivery ? Optional.of(delivery.finding()) : Optional.empty();
	}
}
