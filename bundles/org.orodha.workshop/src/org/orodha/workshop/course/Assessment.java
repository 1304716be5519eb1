// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;

/**
 * How far an exercise is done.
 *
 * @param steps what became of each step, in the order of the exercise
 * @since 1.0
 */
public record Assessment(Exercise exercise, List<StepResult> steps) {

	public Assessment {
		steps = List.copyOf(steps);
	}

	/**
	 * What became of a step.
	 *
	 * @since 1.0
	 */
	public record StepResult(ExerciseStep step, List<CheckResult> checks) {

		public StepResult {
			checks = List.copyOf(checks);
		}

		/** Whether all of it holds. */
		public boolean isDone() {
			return checks.stream().allMatch(CheckResult::isPassed);
		}

		/** The points reached. */
		public double points() {
			return checks.stream().mapToDouble(CheckResult::points).sum();
		}
	}

	/**
	 * What became of a check.
	 *
	 * @param credit  how far it holds, from 0 to 1
	 * @param comment what is good, or what is not yet, in the reader's language
	 * @since 1.0
	 */
	public record CheckResult(Check check, double credit, String comment) {

		/** Whether it holds in full. */
		public boolean isPassed() {
			return credit >= 1;
		}

		/** The points reached. */
		public double points() {
			return credit * check.points();
		}
	}

	/**
	 * Looks how far an exercise is done in a catalogue, as of today.
	 *
	 * @param guard runs the validators
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static Assessment of(Exercise exercise, Catalogue catalogue, Guard guard, IProgressMonitor monitor) {
		return of(exercise, catalogue, guard, null, monitor);
	}

	/** The same as of another day. @param day null for today */
	static Assessment of(Exercise exercise, Catalogue catalogue, Guard guard, LocalDate day, IProgressMonitor monitor) {
		boolean validated = exercise.steps().stream().flatMap(step -> step.checks().stream()).anyMatch(Check::needsFindings);
		return of(exercise, catalogue, validated ? new Validation(guard, day).run(catalogue, Installed.validators(), monitor) : List.of());
	}

	static Assessment of(Exercise exercise, Catalogue catalogue, List<Finding> findings) {
		return new Assessment(exercise, exercise.steps().stream().map(step -> result(step, catalogue, findings)).toList());
	}

	private static StepResult result(ExerciseStep step, Catalogue catalogue, List<Finding> findings) {
		List<CheckResult> results = new ArrayList<>();
		for (Check check : step.checks()) {
			double credit = check.credit(catalogue, findings);
			int number = results.size() + 1;
			results.add(new CheckResult(check, credit, credit >= 1 ? step.good(number) : step.notYet(number)));
		}
		return new StepResult(step, results);
	}

	/** The points reached. */
	public double points() {
		return steps.stream().mapToDouble(StepResult::points).sum();
	}

	/** Whether every step is done. */
	public boolean isDone() {
		return steps.stream().allMatch(StepResult::isDone);
	}

	/** The first step that is not done. */
	public Optional<StepResult> next() {
		return steps.stream().filter(step -> !step.isDone()).findFirst();
	}

	/** What became of a step. */
	public StepResult of(ExerciseStep step) {
		return steps.stream().filter(each -> each.step().equals(step)).findFirst().orElseThrow();
	}
}
