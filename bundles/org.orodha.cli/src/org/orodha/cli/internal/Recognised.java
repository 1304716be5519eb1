// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.ImportException;

/** The importer of a file for which the user named none: told by what the file holds. */
final class Recognised {

	private Recognised() {
	}

	static Contribution<Importer> importer(Path file, Terminal terminal) throws CommandFailure {
		List<Contribution<Importer>> importers = Installed.importers().list();
		try {
			Recognition recognition = Recognition.of(file, importers, terminal.progress());
			recognition.failures().forEach(failure -> terminal.err().println(MessageLines.of(failure)));
			Recognition.Reading reading = recognition.only(file, importers);
			terminal.err().println(CommandTexts.text("import.recognised", file, reading.what(), reading.importer().id()));
			return reading.importer();
		} catch (ImportException unknown) {
			throw new CommandFailure(unknown.finding());
		}
	}
}
