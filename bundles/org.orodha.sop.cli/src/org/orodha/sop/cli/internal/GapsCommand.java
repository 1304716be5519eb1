// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Step;
import org.orodha.sop.gaps.Gaps;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what no procedure provides for and what serves nothing. */
@Command(name = "gaps")
final class GapsCommand extends CatalogueCommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "FRAMEWORK", descriptionKey = "gaps.framework")
	private String framework;

	GapsCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Gaps gaps = Gaps.of(catalogue, framework == null ? null : catalogue.require(Agency.class, framework));
		try (Results results = results(List.of("gap", "element", "name", "about"))) {
			for (Gaps.Cell cell : gaps.cells())
				results.add(record(cell.dataset() == null ? "nothing-fills" : "no-step", cell.requirement(), cell.dataset(), catalogue));
			for (Step step : gaps.steps())
				results.add(record("serves-nothing", step, step.getProcedure(), catalogue));
		}
		terminal().err().println(WorkTexts.text("gaps.done", gaps.cells().size(), gaps.steps().size()));
		return gaps.cells().isEmpty() && gaps.steps().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static Map<String, Object> record(String gap, IdentifiedElement element, IdentifiedElement about, Catalogue catalogue) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("gap", gap);
		values.put("element", element.getId());
		values.put("name", Labels.of(element, catalogue.readingLanguages()));
		values.put("about", about == null ? null : about.getId());
		values.put("aboutName", about == null ? null : Labels.of(about, catalogue.readingLanguages()));
		return values;
	}
}
