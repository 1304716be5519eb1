// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Transmissions;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that the table of a requirement was sent to the framework, or that the framework acknowledged it. */
@Command(name = "transmit")
final class TransmitCommand extends DeliveryCommand {

	private final Clock clock;

	@Parameters(index = "0", paramLabel = "REQUIREMENT", descriptionKey = "transmit.requirement")
	private String requirement;

	@Parameters(index = "1", paramLabel = "PERIOD", descriptionKey = "transmit.period")
	private String period;

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "transmit.date")
	private LocalDate date;

	@Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "transmit.edition")
	private String edition;

	@Option(names = "--revision", paramLabel = "TEXT", descriptionKey = "transmit.revision")
	private String revision;

	@Option(names = "--file", paramLabel = "FILE", descriptionKey = "transmit.file")
	private String file;

	@Option(names = "--dataset", paramLabel = "ID", split = ",", descriptionKey = "transmit.dataset")
	private List<String> datasets = List.of();

	@Option(names = "--acknowledged", descriptionKey = "transmit.acknowledged")
	private boolean acknowledged;

	@Option(names = "--by", paramLabel = "WHO", descriptionKey = "transmit.by")
	private String by;

	TransmitCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, DeliveryException, IOException {
		Catalogue catalogue = open();
		Requirement table = catalogue.require(Requirement.class, requirement);
		LocalDate day = date == null ? LocalDate.now(clock) : date;
		Actor actor = actor(catalogue);
		Transmissions transmissions = new Transmissions(catalogue, clock);
		Transmission noted = acknowledged ? transmissions.acknowledge(table, period, actor, day, by)
				: transmissions.send(table, actor, new Transmissions.Sending(period, day, edition,
						datasets.stream().map(id -> catalogue.require(Dataset.class, id)).toList(), file, revision, override()));
		catalogue.save(terminal().progress());
		try (Results results = results(TransmissionsCommand.COLUMNS)) {
			results.add(TransmissionsCommand.record(table, noted));
		}
		return ExitCode.FINE;
	}
}
