// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Records;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one element. */
@Command(name = "show")
final class ShowCommand extends CatalogueCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "show.id")
	private String id;

	ShowCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		IdentifiedElement element = catalogue.require(IdentifiedElement.class, id);
		List<String> languages = catalogue.readingLanguages();
		if (format() == ResultFormat.TEXT)
			text(element, languages);
		else
			try (Results results = results(List.of())) {
				results.add(Records.of(element, languages));
			}
		return ExitCode.FINE;
	}

	private void text(IdentifiedElement element, List<String> languages) {
		terminal().out().println(Labels.ofKind(element.eClass()) + " " + element.getId());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			String value = element.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainer())
					? Labels.value(element.eGet(feature), languages)
					: "";
			if (!value.isEmpty())
				terminal().out().println("  " + Labels.of(feature) + ": " + value);
		}
	}
}
