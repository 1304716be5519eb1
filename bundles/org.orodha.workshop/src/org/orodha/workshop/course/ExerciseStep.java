// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.List;

/**
 * One step of an exercise.
 *
 * @param exercise the identifier of the exercise
 * @param id       the identifier within the exercise
 * @param goTo     where it is done: {@code element:ID}, {@code view:ID} or {@code command:ID}; empty where that is left open
 * @param checks   what has to hold when it is done
 * @param solution what it changes
 * @param texts    the texts of the course
 * @since 1.0
 */
public record ExerciseStep(String exercise, String id, String goTo, List<Check> checks, Difference solution, CourseTexts texts) {

	/** How many hints there are, from the vaguest to the plainest. */
	public static final int HINTS = 3;

	public ExerciseStep {
		checks = List.copyOf(checks);
	}

	/** What is done, in a few words in the reader's language. */
	public String title() {
		return texts.text(key("title"));
	}

	/** What is done, in the reader's language. */
	public String text() {
		return texts.text(key("text"));
	}

	/**
	 * A hint, in the reader's language.
	 *
	 * @param rung from 1, the vaguest, to {@link #HINTS}, the plainest
	 */
	public String hint(int rung) {
		return texts.text(key("hint." + rung));
	}

	/** The points of all checks. */
	public int points() {
		return checks.stream().mapToInt(Check::points).sum();
	}

	/** What is said where a check is passed, in the reader's language. @param number of the check, from 1 */
	String good(int number) {
		return texts.text(key(number + ".good"));
	}

	/** What is said where a check is not passed yet, in the reader's language. @param number of the check, from 1 */
	String notYet(int number) {
		return texts.text(key(number + ".not-yet"));
	}

	String key(String part) {
		return exercise + "." + id + "." + part;
	}
}
