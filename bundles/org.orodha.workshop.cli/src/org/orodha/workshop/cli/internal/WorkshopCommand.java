// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.text.Messages;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;

/** What the commands about an exercise that is being done have in common. */
abstract class WorkshopCommand extends CatalogueCommand {

	static final Messages MESSAGES = Messages.of(WorkshopCommand.class);

	WorkshopCommand(Terminal terminal) {
		super(terminal);
	}

	/** The exercise that is named, or the one that is done in the catalogue. */
	final ChosenExercise chosen(String name) throws IOException {
		try {
			return name == null ? ChosenExercise.in(folder()).orElseThrow(() -> usage(MESSAGES.text("exercise.none", folder())))
					: ChosenExercise.named(name);
		} catch (IllegalArgumentException unknown) {
			throw usage(unknown.getMessage());
		}
	}

	/** What was begun in the catalogue; a new beginning where nothing says so. */
	final Attempt attempt(ChosenExercise chosen) throws IOException {
		return Attempt.in(folder()).filter(attempt -> attempt.is(chosen.course(), chosen.exercise()))
				.orElseGet(() -> Attempt.begin(chosen.course(), chosen.exercise()));
	}

	final Assessment assess(Exercise exercise, Catalogue catalogue) {
		return Assessment.of(exercise, catalogue, new Guard(), terminal().progress());
	}

	/** The step that is named, or the first that is not done; null where all are done. */
	final ExerciseStep step(Assessment assessment, String name) {
		if (name == null)
			return assessment.next().map(Assessment.StepResult::step).orElse(null);
		List<ExerciseStep> steps = assessment.exercise().steps();
		return assessment.exercise().step(name).orElseThrow(() -> usage(MESSAGES.text("step.unknown", name,
				steps.stream().map(ExerciseStep::id).collect(Collectors.joining(", ")))));
	}
}
