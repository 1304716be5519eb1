// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Messages;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;

/** An exercise that somebody names, and its course. */
record ChosenExercise(Course course, Exercise exercise) {

	private static final Messages MESSAGES = Messages.of(ChosenExercise.class);

	/** All exercises of a course. */
	static List<ChosenExercise> of(Course course) {
		return course.exercises().stream().map(exercise -> new ChosenExercise(course, exercise)).toList();
	}

	/**
	 * The exercise of that name.
	 *
	 * @param name its identifier, or those of its course and its own, as in {@code kenya/define}
	 * @throws IllegalArgumentException where there is none, or several: the message tells the user
	 */
	static ChosenExercise named(String name) {
		List<ChosenExercise> all = Courses.installed().list().stream().flatMap(course -> of(course).stream()).toList();
		List<ChosenExercise> found = all.stream().filter(each -> each.exercise.id().equals(name) || each.toString().equals(name)).toList();
		if (found.size() == 1)
			return found.getFirst();
		List<String> names = (found.isEmpty() ? all : found).stream().map(ChosenExercise::toString).toList();
		throw new IllegalArgumentException(MESSAGES.text(found.isEmpty() ? "exercise.unknown" : "exercise.several", name, String.join(", ", names)));
	}

	/** The exercise that is done in a catalogue, as its folder says. */
	static Optional<ChosenExercise> in(Path folder) throws IOException {
		return Attempt.in(folder).map(attempt -> named(attempt.course() + "/" + attempt.exercise()));
	}

	@Override
	public String toString() {
		return course.id() + "/" + exercise.id();
	}
}
