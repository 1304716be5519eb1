// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where deliveries stand and which are expected. */
@Command(name = "deliveries")
final class DeliveriesCommand extends CatalogueCommand {

	private static final List<String> COLUMNS = List.of("state", "due", "overdue", "period", "dataset", "delivery");

	private final Clock clock;

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "deliveries.state")
	private String state;

	@Option(names = "--dataset", paramLabel = "ID", descriptionKey = "deliveries.dataset")
	private String dataset;

	@Option(names = "--overdue", descriptionKey = "deliveries.overdue")
	private boolean overdue;

	@Option(names = { "--on", "--as-of" }, paramLabel = "DATE", descriptionKey = "deliveries.on")
	private LocalDate on;

	@Option(names = "--by", paramLabel = "WHOM", descriptionKey = "deliveries.by")
	private String by;

	DeliveriesCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		DeliveryState wanted = state == null ? null : state();
		Catalogue catalogue = open();
		Dataset only = dataset == null ? null : catalogue.require(Dataset.class, dataset);
		DeliveriesBy grouping = by == null ? null : grouping();
		TriageBoard board = on == null ? TriageBoard.of(catalogue, clock) : TriageBoard.of(catalogue, on);
		List<String> languages = catalogue.readingLanguages();
		List<TriageBoard.Entry> shown = board.entries().stream()
				.filter(entry -> (wanted == null || entry.state() == wanted) && (only == null || entry.dataset() == only)
						&& (!overdue || entry.daysOverdue() > 0))
				.toList();
		try (Results results = results(grouping == null ? COLUMNS : List.of(by, "name", "deliveries", "overdue", "oldest"))) {
			if (grouping == null)
				for (TriageBoard.Entry entry : shown)
					results.add(record(entry, languages));
			else
				for (Map<String, Object> group : grouping.groups(by, catalogue, board.asOf(), shown))
					results.add(group);
		}
		board.findings().forEach(finding -> terminal().err().println(MessageLines.of(finding)));
		terminal().err().println(DataTexts.text("deliveries.done", shown.size(),
				shown.stream().filter(entry -> entry.daysOverdue() > 0).count(), board.asOf()));
		return ExitCode.FINE;
	}

	private DeliveryState state() {
		DeliveryState known = DeliveryState.get(state);
		if (known == null)
			throw usage(DataTexts.text("state.unknown", state,
					Arrays.stream(DeliveryState.values()).map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
		return known;
	}

	private DeliveriesBy grouping() {
		return DeliveriesBy.named(by).orElseThrow(() -> usage(DataTexts.text("deliveries.by.unknown", by, DeliveriesBy.names())));
	}

	private static Map<String, Object> record(TriageBoard.Entry entry, List<String> languages) {
		Map<String, Object> values = new LinkedHashMap<>();
		Delivery delivery = entry.delivery();
		values.put("state", entry.state().getLiteral());
		values.put("due", entry.due());
		values.put("overdue", entry.daysOverdue() == 0 ? null : entry.daysOverdue());
		values.put("period", entry.period());
		values.put("dataset", entry.dataset().getId());
		values.put("name", Labels.of(entry.dataset(), languages));
		values.put("delivery", delivery == null ? null : delivery.getId());
		values.put("received", delivery == null ? null : delivery.getReceived());
		values.put("sender", delivery == null ? null : delivery.getSender());
		values.put("superseded", entry.superseded());
		return values;
	}
}
