// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.io.IOException;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the manual of a procedure. */
@Command(name = "document")
final class ManualCommand extends WritingCommand {

	private static final String MANUAL = "sop-manual";

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "document.procedure")
	private String procedure;

	ManualCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		return write(kind(MANUAL), procedure);
	}
}
