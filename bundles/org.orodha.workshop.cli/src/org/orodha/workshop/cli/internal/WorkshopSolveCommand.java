// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Solving;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does a step, to show how it is done or to catch up. */
@Command(name = "solve")
final class WorkshopSolveCommand extends WorkshopCommand {

	@Parameters(arity = "0..1", paramLabel = "STEP", descriptionKey = "workshop.step")
	private String name;

	WorkshopSolveCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		ChosenExercise chosen = chosen(null);
		Catalogue catalogue = openSilently();
		ExerciseStep step = step(assess(chosen.exercise(), catalogue), name);
		if (step == null) {
			terminal().err().println(MESSAGES.text("done", chosen.exercise().name()));
			return ExitCode.FINE;
		}
		Solving.solve(chosen.course(), step, catalogue);
		catalogue.save(terminal().progress());
		Attempt.change(folder(), begun -> begun.withShown(step));
		terminal().err().println(MESSAGES.text("solve.done", step.title()));
		return ExitCode.FINE;
	}
}
