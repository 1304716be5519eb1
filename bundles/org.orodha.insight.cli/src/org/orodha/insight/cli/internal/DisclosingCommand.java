// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosed;

import picocli.CommandLine.Option;

/** A command that tells something of a catalogue to an audience, which may not see all of it. */
abstract class DisclosingCommand extends CatalogueCommand {

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "audience", defaultValue = "own-agency")
	private String audience;

	DisclosingCommand(Terminal terminal) {
		super(terminal);
	}

	/** For whom it is. */
	final Audience audience() {
		return audience(audience);
	}

	/** The catalogue as the audience may see it. */
	final Disclosed disclosed() throws CatalogueException {
		Audience readers = audience();
		return Disclosed.toRead(open(), readers);
	}

	/** Says what was withheld from the audience, if it is another than the own agency. */
	final void tellReaders(Disclosed shown) {
		if (!shown.about().isEmpty())
			terminal().err().println(shown.about());
	}
}
