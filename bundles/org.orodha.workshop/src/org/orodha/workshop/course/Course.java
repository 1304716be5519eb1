// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course: exercises, in the order in which they are done.
 *
 * @param id        the identifier, such as {@code kenya}
 * @param plugin    the symbolic name of the plug-in that brings it; empty where it lies in a folder
 * @param folder    its files
 * @param texts     its texts
 * @param day       the day as of which its exercises are proved
 * @param exercises its exercises
 * @since 1.0
 */
public record Course(String id, String plugin, CourseFolder folder, CourseTexts texts, LocalDate day, List<Exercise> exercises) {

	public Course {
		exercises = List.copyOf(exercises);
	}

	/** What it is called, in the reader's language. */
	public String name() {
		return texts.text("name");
	}

	/** What it teaches and whom, in the reader's language. */
	public String description() {
		return texts.text("description");
	}

	/** The exercise of that identifier. */
	public Optional<Exercise> exercise(String wanted) {
		return exercises.stream().filter(exercise -> exercise.id().equals(wanted)).findFirst();
	}

	/** The last one before an exercise that starts from the same sample; empty where there is none. */
	public Optional<Exercise> before(Exercise exercise) {
		return exercises.subList(0, exercises.indexOf(exercise)).stream().filter(each -> each.base().equals(exercise.base()))
				.reduce((first, second) -> second);
	}

	/** The time that all exercises take, in minutes. */
	public int minutes() {
		return exercises.stream().mapToInt(Exercise::minutes).sum();
	}

	/** The points of all exercises. */
	public int points() {
		return exercises.stream().mapToInt(Exercise::points).sum();
	}
}
