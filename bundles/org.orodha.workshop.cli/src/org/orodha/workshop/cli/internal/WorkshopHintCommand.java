// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.ExerciseStep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the next hint of a step, each plainer than the one before. */
@Command(name = "hint")
final class WorkshopHintCommand extends WorkshopCommand {

	@Parameters(arity = "0..1", paramLabel = "STEP", descriptionKey = "workshop.step")
	private String name;

	WorkshopHintCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		ChosenExercise chosen = chosen(null);
		ExerciseStep step = step(assess(chosen.exercise(), openSilently()), name);
		if (step == null) {
			terminal().err().println(MESSAGES.text("done", chosen.exercise().name()));
			return ExitCode.FINE;
		}
		Attempt attempt = Attempt.change(folder(), begun -> begun.withHint(step)).orElseThrow();
		terminal().out().println(step.hint(attempt.hints(step)));
		terminal().out().flush();
		terminal().err().println(MESSAGES.text("hint.done", attempt.hints(step), ExerciseStep.HINTS, step.title()));
		return ExitCode.FINE;
	}
}
