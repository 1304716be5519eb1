// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.orodha.core.exchange.Muting;
import org.orodha.core.text.Messages;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;

/** The rules that an exercise mutes are silent in the catalogue in which it is done, until all its steps are. */
public final class ExerciseMuting implements Muting {

	private static final Messages MESSAGES = Messages.of(ExerciseMuting.class);

	@Override
	public Optional<Muted> in(Path folder) throws IOException {
		return Attempt.in(folder).flatMap(attempt -> Courses.installed().find(attempt.course())
				.flatMap(course -> course.exercise(attempt.exercise())).filter(exercise -> isRunning(exercise, attempt))
				.map(exercise -> new Muted(MESSAGES.text("muted.by", exercise.name()), exercise.mutes())));
	}

	private static boolean isRunning(Exercise exercise, Attempt attempt) {
		return exercise.steps().stream().anyMatch(step -> !attempt.done().containsKey(step.id()));
	}
}
