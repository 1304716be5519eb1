// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.data.delivery.DueTable;
import org.orodha.data.delivery.Transmissions;
import org.orodha.model.Agency;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists which tables were sent to a framework and which are due. */
@Command(name = "transmissions")
final class TransmissionsCommand extends CatalogueCommand {

	/** The columns of a transmission that a person sees. */
	static final List<String> COLUMNS = List.of("requirement", "period", "edition", "state", "date", "acknowledged");

	private final Clock clock;

	@Parameters(index = "0", arity = "0..1", paramLabel = "FRAMEWORK", descriptionKey = "transmissions.framework")
	private String framework;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "transmissions.on")
	private LocalDate on;

	TransmissionsCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Agency wanted = framework == null ? null : catalogue.require(Agency.class, framework);
		LocalDate day = on == null ? LocalDate.now(clock) : on;
		List<DueTable> missing = Transmissions.missing(catalogue, day).stream()
				.filter(table -> wanted == null || table.requirement().getFramework() == wanted).toList();
		int sent = 0;
		try (Results results = results(COLUMNS)) {
			for (Requirement requirement : catalogue.all(Requirement.class))
				if (wanted == null || requirement.getFramework() == wanted)
					for (Transmission transmission : requirement.getTransmissions()) {
						results.add(record(requirement, transmission));
						sent++;
					}
			for (DueTable table : missing)
				results.add(record(table));
		}
		terminal().err().println(DataTexts.text("transmissions.done", sent, missing.size(), day));
		return ExitCode.FINE;
	}

	static Map<String, Object> record(Requirement requirement, Transmission transmission) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("requirement", requirement.getId());
		values.put("period", transmission.getPeriod());
		values.put("edition", transmission.getEdition());
		values.put("state", Transmissions.state(requirement, transmission).name().toLowerCase(Locale.ROOT));
		values.put("date", transmission.getSent());
		values.put("acknowledged", transmission.getAcknowledged());
		values.put("acknowledgedBy", transmission.getAcknowledgedBy());
		values.put("recipient", transmission.getRecipient() == null ? null : Labels.id(transmission.getRecipient()));
		values.put("datasets", transmission.getDatasets().stream().map(Labels::id).toList());
		values.put("file", transmission.getFile());
		values.put("revision", transmission.getRevision());
		values.put("person", transmission.getPerson());
		values.put("override", transmission.getOverride());
		return values;
	}

	private static Map<String, Object> record(DueTable table) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("requirement", table.requirement().getId());
		values.put("period", table.period());
		values.put("edition", null);
		values.put("state", "due");
		values.put("date", table.due());
		values.put("acknowledged", null);
		return values;
	}
}
