// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.Procedure;
import org.orodha.sop.review.Readings;
import org.orodha.sop.review.Stage;

import picocli.CommandLine.Command;

/** Shows where the procedures stand. */
@Command(name = "stages")
final class StagesCommand extends DecidingCommand {

	StagesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		try (var results = results(List.of("procedure", "version", "stage", "technical", "highest", "next-review", "readers"))) {
			for (Procedure procedure : catalogue.all(Procedure.class)) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("procedure", procedure.getId());
				values.put("version", procedure.getVersion());
				values.put("stage", Stage.of(catalogue, procedure, day()).label());
				values.put("technical", Adoptions.last(procedure, AdoptionLevel.TECHNICAL).map(AdoptionDecision::getDate).orElse(null));
				values.put("highest", Adoptions.last(procedure, AdoptionLevel.HIGHEST).map(AdoptionDecision::getDate).orElse(null));
				values.put("next-review", procedure.getNextReview());
				values.put("readers", Readings.ofPresentVersion(procedure).size());
				results.add(values);
			}
		}
		return ExitCode.FINE;
	}
}
