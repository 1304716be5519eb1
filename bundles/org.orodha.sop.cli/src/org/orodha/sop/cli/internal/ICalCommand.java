// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.files.AtomicFile;
import org.orodha.sop.work.ICalendar;
import org.orodha.sop.work.WorkList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what is late, due and coming as a file that calendars show and subscribe to. */
@Command(name = "ical")
final class ICalCommand extends WorkCommand {

	private static final int DAYS = 366;

	@Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "ical.to")
	private Path to;

	ICalCommand(Terminal terminal, Clock clock) {
		super(terminal, clock);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		WorkList work = work(catalogue, DAYS);
		AtomicFile.write(to, AtomicFile.Readers.USUAL, AtomicFile.Content.of(ICalendar.of(work, catalogue, clock().instant())));
		tellFaults(work);
		terminal().err().println(WorkTexts.text("ical.done", work.items().size(), to));
		return ExitCode.FINE;
	}
}
