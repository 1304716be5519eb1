// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.model.ChangeRequest;
import org.orodha.model.LifecycleElement;
import org.orodha.model.RequestKind;
import org.orodha.sop.review.ChangeRequests;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for a change of an element, or comments on it; without one, lists what waits for an answer. */
@Command(name = "request")
final class RequestCommand extends DecidingCommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ELEMENT", descriptionKey = "request.about")
	private String id;

	@Option(names = "--text", paramLabel = "TEXT", descriptionKey = "request.text")
	private String text;

	@Option(names = "--comment", descriptionKey = "request.comment")
	private boolean comment;

	RequestCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		List<ChangeRequest> shown = id == null ? ChangeRequests.pending(catalogue) : List.of(make(catalogue));
		try (var results = results(RequestRows.COLUMNS)) {
			RequestRows.write(catalogue, shown, results);
		}
		return ExitCode.FINE;
	}

	private ChangeRequest make(Catalogue catalogue) throws CatalogueException {
		ChangeRequest made = ChangeRequests.make(catalogue, catalogue.require(LifecycleElement.class, id),
				comment ? RequestKind.COMMENT : RequestKind.CHANGE, text, actor(null), day());
		catalogue.save(terminal().progress());
		return made;
	}
}
