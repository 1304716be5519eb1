// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.List;

import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.refactor.Merge;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Refactoring;
import org.orodha.model.LifecycleElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges elements of one kind into one of them. */
@Command(name = "merge")
final class MergeCommand extends RefactorCommand {

	@Parameters(index = "0", paramLabel = "KEPT", descriptionKey = "merge.kept")
	private String kept;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", descriptionKey = "merge.others")
	private List<String> others;

	@Option(names = "--deprecate", descriptionKey = "merge.deprecate")
	private boolean deprecate;

	MergeCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Refactoring workedOut(Catalogue catalogue) {
		return Merge.of(catalogue, catalogue.require(LifecycleElement.class, kept),
				others.stream().distinct().map(other -> catalogue.require(LifecycleElement.class, other)).toList(),
				deprecate ? Merged.DEPRECATED : Merged.DELETED);
	}
}
