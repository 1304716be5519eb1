// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.refactor.Reference;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.ValueChange;
import org.orodha.core.text.Labels;

import picocli.CommandLine.Option;

/** Tells what a refactoring changes, and makes the change unless it is only to be told. */
abstract class RefactorCommand extends CatalogueCommand {

	@Option(names = "--dry-run", descriptionKey = "refactor.dry-run")
	private boolean dryRun;

	RefactorCommand(Terminal terminal) {
		super(terminal);
	}

	/** @throws IllegalArgumentException where it cannot be done */
	abstract Refactoring workedOut(Catalogue catalogue);

	@Override
	public final Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Refactoring refactoring;
		try {
			refactoring = workedOut(catalogue);
		} catch (IllegalArgumentException refused) {
			throw usage(refused.getMessage());
		}
		List<String> languages = catalogue.readingLanguages();
		try (Results results = results(List.of("element", "feature", "before", "after"))) {
			for (ValueChange change : refactoring.changes()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("element", Labels.of(change.element(), languages));
				values.put("feature", Labels.of(change.feature()));
				values.put("before", Labels.value(change.before(), languages));
				values.put("after", Labels.value(change.after(), languages));
				results.add(values);
			}
		}
		for (Reference left : refactoring.left())
			terminal().err().println(MessageLines.warning(
					CommandTexts.text("refactor.left", left.element().getId(), Labels.of(left.feature()), left.target().getId())));
		if (!dryRun) {
			catalogue.execute(refactoring.command());
			catalogue.save(terminal().progress());
		}
		return ExitCode.FINE;
	}
}
