// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.copying.Copying;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Option;

/** Tells which elements are added to a catalogue, and adds them unless that is only to be told. */
abstract class CopyingCommand extends CatalogueCommand {

	@Option(names = "--dry-run", descriptionKey = "copying.dry-run")
	private boolean dryRun;

	CopyingCommand(Terminal terminal) {
		super(terminal);
	}

	/** Adds what was worked out. */
	final void add(Catalogue catalogue, Copying copying) throws CatalogueException, IOException {
		List<IdentifiedElement> all = new ArrayList<>(copying.made());
		all.addAll(copying.along());
		try (Results results = results(List.of("id", "kind", "name"))) {
			for (IdentifiedElement element : all) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("id", element.getId());
				values.put("kind", Kinds.name(element.eClass()));
				values.put("name", Labels.of(element, catalogue.readingLanguages()));
				results.add(values);
			}
		}
		if (!dryRun) {
			catalogue.execute(copying.command());
			catalogue.save(terminal().progress());
		}
	}
}
