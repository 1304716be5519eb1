// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.sop.review.Readings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records that a person was shown a procedure. */
@Command(name = "shown")
final class ReadCommand extends DecidingCommand {

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "shown.procedure")
	private String id;

	@Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "shown.person")
	private String reader;

	ReadCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException {
		Catalogue catalogue = open();
		Procedure procedure = catalogue.require(Procedure.class, id);
		Readings.record(catalogue, procedure, catalogue.require(Person.class, reader), day());
		catalogue.save(terminal().progress());
		terminal().err().println(SopTexts.text("shown.done", reader, procedure.getVersion() == null ? "" : procedure.getVersion(), id));
		return ExitCode.FINE;
	}
}
