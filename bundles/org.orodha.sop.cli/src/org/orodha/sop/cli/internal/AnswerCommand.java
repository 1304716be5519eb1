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
import org.orodha.model.RequestState;
import org.orodha.sop.review.ChangeRequests;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers or declines a change request or a comment. */
@Command(name = "answer")
final class AnswerCommand extends DecidingCommand {

	@Parameters(index = "0", paramLabel = "REQUEST", descriptionKey = "answer.request")
	private String id;

	@Option(names = "--text", paramLabel = "TEXT", required = true, descriptionKey = "answer.text")
	private String text;

	@Option(names = "--decline", descriptionKey = "answer.decline")
	private boolean decline;

	AnswerCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		ChangeRequest request = catalogue.require(ChangeRequest.class, id);
		ChangeRequests.answer(catalogue, request, decline ? RequestState.DECLINED : RequestState.ANSWERED, text, actor(null), day());
		catalogue.save(terminal().progress());
		try (var results = results(RequestRows.COLUMNS)) {
			RequestRows.write(catalogue, List.of(request), results);
		}
		return ExitCode.FINE;
	}
}
