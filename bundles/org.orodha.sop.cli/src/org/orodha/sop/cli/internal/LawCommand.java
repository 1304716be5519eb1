// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.related.RelatedSection;
import org.orodha.core.text.Labels;
import org.orodha.model.LegalInstrument;
import org.orodha.sop.law.InstrumentState;
import org.orodha.sop.law.Law;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the legal instruments as they stand, or what rests on one of them. */
@Command(name = "law")
final class LawCommand extends CatalogueCommand {

	private final Clock clock;

	@Parameters(index = "0", arity = "0..1", paramLabel = "INSTRUMENT", descriptionKey = "law.instrument")
	private String instrument;

	@Option(names = "--ending", descriptionKey = "law.ending")
	private boolean ending;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "law.on")
	private LocalDate on;

	LawCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		LocalDate day = on == null ? LocalDate.now(clock) : on;
		if (instrument == null)
			list(catalogue, day);
		else
			touched(catalogue, Law.of(catalogue, catalogue.require(LegalInstrument.class, instrument), day));
		return ExitCode.FINE;
	}

	private void list(Catalogue catalogue, LocalDate day) throws IOException {
		try (Results results = results(List.of("instrument", "name", "standing", "to", "days-left", "flows", "datasets", "procedures"))) {
			for (InstrumentState state : Law.on(catalogue, day))
				if (!ending || state.isEnding())
					results.add(record(state, catalogue));
		}
	}

	private static Map<String, Object> record(InstrumentState state, Catalogue catalogue) {
		LegalInstrument instrument = state.instrument();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("instrument", instrument.getId());
		values.put("name", Labels.of(instrument, catalogue.readingLanguages()));
		values.put("parties", instrument.getParties().stream().map(Labels::id).toList());
		values.put("standing", state.standing().label());
		values.put("from", instrument.getInForceFrom());
		values.put("to", instrument.getInForceTo());
		values.put("days-left", state.daysLeft().isPresent() ? state.daysLeft().getAsLong() : null);
		for (RelatedSection section : state.rests())
			values.put(section.key(), section.elements().size());
		return values;
	}

	private void touched(Catalogue catalogue, InstrumentState state) throws IOException {
		try (Results results = results(List.of("way", "id", "name", "detail"))) {
			for (RelatedSection section : state.rests())
				for (RelatedElement touched : section.elements()) {
					Map<String, Object> values = new LinkedHashMap<>();
					values.put("way", section.title());
					values.put("id", Labels.id(touched.element()));
					values.put("name", Labels.of(touched.element(), catalogue.readingLanguages()));
					values.put("detail", touched.detail());
					results.add(values);
				}
		}
		terminal().err().println(WorkTexts.text("law.touched", Labels.of(state.instrument(), catalogue.readingLanguages()), state.standing().label()));
	}
}
