// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Records;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Kinds;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the elements of a kind. */
@Command(name = "list")
final class ListCommand extends CatalogueCommand {

	@Parameters(paramLabel = "KIND", descriptionKey = "list.kind")
	private String kind;

	ListCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		EClass type = Kinds.named(kind)
				.orElseThrow(() -> usage(CommandTexts.text("kind.unknown", kind, String.join(", ", Kinds.names()))));
		Catalogue catalogue = open();
		List<String> languages = catalogue.readingLanguages();
		try (Results results = results(List.of("id", "name", "agency"))) {
			for (IdentifiedElement element : catalogue.ofKind(type))
				results.add(Records.of(element, languages));
		}
		return ExitCode.FINE;
	}
}
