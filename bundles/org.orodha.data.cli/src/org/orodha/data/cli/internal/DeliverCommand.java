// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Reception.Front;
import org.orodha.data.delivery.Reception.Outcome;
import org.orodha.data.delivery.Reception;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Receives files as a delivery and checks them; files that cannot be read are not received. */
@Command(name = "deliver")
final class DeliverCommand extends DeliveryCommand {

	private final Function<Catalogue, DeliveryChecker> checkers;

	@Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "deliver.dataset")
	private String dataset;

	@Parameters(index = "1", paramLabel = "PERIOD", descriptionKey = "deliver.period")
	private String period;

	@Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "deliver.files")
	private List<Path> files;

	@Option(names = "--channel", paramLabel = "TEXT", descriptionKey = "deliver.channel")
	private String channel;

	@Option(names = "--sender", paramLabel = "TEXT", descriptionKey = "deliver.sender")
	private String sender;

	DeliverCommand(Terminal terminal, Function<Catalogue, DeliveryChecker> checkers) {
		super(terminal);
		this.checkers = checkers;
	}

	@Override
	public Integer call() throws CatalogueException, DeliveryException, IOException {
		Catalogue catalogue;
		Reception reception;
		Delivery delivery;
		try (Closeable turn = Reception.turn(storage().attachments(), dataset, terminal().progress())) {
			catalogue = open();
			Actor actor = actor(catalogue);
			tellOf(actor, deliveries(catalogue));
			reception = new Reception(catalogue, Clock.systemDefaultZone(), actor, Front.saving(catalogue, checkers));
			Receipt receipt = new Receipt(catalogue.require(Dataset.class, dataset), period, files, channel, sender, override());
			deliveries(catalogue).admit(receipt, actor).ifPresent(terminal().err()::println);
			delivery = reception.receive(receipt, terminal().progress());
		}
		Outcome outcome = reception.checkReceived(delivery, terminal().progress());
		if (outcome instanceof Outcome.Withdrawn withdrawn)
			throw withdrawn.why();
		try (Results results = results(COLUMNS)) {
			results.add(record(delivery));
		}
		terminal().err().println(DataTexts.text("deliver.done", delivery.getId(), delivery.getFiles().size()));
		if (outcome instanceof Outcome.Checked checked && checked.report().balance() != null)
			terminal().err().println(checked.report().balance().text());
		if (!(outcome instanceof Outcome.Unchecked unchecked))
			return code(delivery);
		terminal().err().println(MessageLines.of(unchecked.why().finding()));
		terminal().err().println(DataTexts.text("deliver.unchecked", delivery.getId()));
		return ExitCode.FAILED;
	}
}
