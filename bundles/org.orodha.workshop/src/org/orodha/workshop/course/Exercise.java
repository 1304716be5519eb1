// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something to be done in a catalogue.
 *
 * @param id      the identifier within its course
 * @param base    the identifier of the sample that it starts from
 * @param minutes the time that it takes
 * @param mutes   the identifiers of the rules that are silent in Problems while it runs, lest they give answers away
 * @param start   what is different from the sample when it begins
 * @param steps   what is done, in this order
 * @param texts   the texts of the course
 * @since 1.0
 */
public record Exercise(String id, String base, int minutes, Set<String> mutes, Difference start, List<ExerciseStep> steps, CourseTexts texts) {

	public Exercise {
		mutes = Set.copyOf(mutes);
		steps = List.copyOf(steps);
	}

	/** What it is called, in the reader's language. */
	public String name() {
		return texts.text(id + ".name");
	}

	/** What there is to do and why, in the reader's language. */
	public String goal() {
		return texts.text(id + ".goal");
	}

	/** What the trainer has to know, in the reader's language; it gives the answers away. */
	public String notes() {
		return texts.text(id + ".notes");
	}

	/** The points of all steps. */
	public int points() {
		return steps.stream().mapToInt(ExerciseStep::points).sum();
	}

	/** The step of that identifier. */
	public Optional<ExerciseStep> step(String wanted) {
		return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
	}
}
