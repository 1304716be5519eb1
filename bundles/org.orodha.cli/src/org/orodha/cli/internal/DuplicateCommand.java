// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Duplicate;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies an element beside itself. */
@Command(name = "duplicate")
final class DuplicateCommand extends CopyingCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "duplicate.id")
	private String id;

	@Option(names = "--as", paramLabel = "NEW", descriptionKey = "duplicate.as")
	private String wanted;

	DuplicateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		add(catalogue, copying(catalogue, catalogue.require(IdentifiedElement.class, id)));
		return ExitCode.FINE;
	}

	private Copying copying(Catalogue catalogue, IdentifiedElement element) {
		try {
			return wanted == null ? Duplicate.of(catalogue, List.of(element)) : Duplicate.of(catalogue, element, wanted);
		} catch (IllegalArgumentException refused) {
			throw usage(refused.getMessage());
		}
	}
}
