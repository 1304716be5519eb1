// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Attempt;

/**
 * What a participant reached in an exercise.
 *
 * @param exercise the identifier of the exercise within its course
 * @param taken    the time from its beginning to the step that was done last, in whole minutes; null where that is not known
 * @param steps    its steps, in their order
 * @since 1.0
 */
public record ExerciseScore(String exercise, Long taken, List<StepScore> steps) {

	public ExerciseScore {
		steps = List.copyOf(steps);
	}

	/** What an attempt came to. */
	public static ExerciseScore of(Attempt attempt, Assessment assessment) {
		Duration taken = attempt.withDone(assessment).taken();
		return new ExerciseScore(attempt.exercise(), taken == null ? null : taken.toMinutes(),
				assessment.steps().stream().map(result -> score(attempt, result)).toList());
	}

	private static StepScore score(Attempt attempt, StepResult result) {
		boolean shown = attempt.shown().contains(result.step().id());
		return new StepScore(result.step().id(), shown ? 0 : result.points(), result.step().points(), attempt.hints(result.step()), result.isDone(), shown);
	}

	/** The points reached. */
	public double points() {
		return steps.stream().mapToDouble(StepScore::points).sum();
	}

	/** The points that there are. */
	public int of() {
		return steps.stream().mapToInt(StepScore::of).sum();
	}

	/** How many hints were read. */
	public int hints() {
		return steps.stream().mapToInt(StepScore::hints).sum();
	}

	/** The first step that is not done; empty where all are. */
	public Optional<StepScore> next() {
		return steps.stream().filter(step -> !step.isDone()).findFirst();
	}
}
