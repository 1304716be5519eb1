// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Rename;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an element another identifier. */
@Command(name = "rename")
final class RenameCommand extends RefactorCommand {

	@Parameters(index = "0", paramLabel = "ID", descriptionKey = "rename.id")
	private String id;

	@Parameters(index = "1", paramLabel = "NEW", descriptionKey = "rename.wanted")
	private String wanted;

	@Option(names = "--alone", descriptionKey = "rename.alone")
	private boolean alone;

	RenameCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Refactoring workedOut(Catalogue catalogue) {
		return Rename.of(catalogue, catalogue.require(IdentifiedElement.class, id), wanted, !alone);
	}
}
