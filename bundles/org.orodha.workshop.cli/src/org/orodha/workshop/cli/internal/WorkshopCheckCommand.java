// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Assessment.CheckResult;
import org.orodha.workshop.course.Assessment.StepResult;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Points;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how far an exercise is done in a catalogue. */
@Command(name = "check")
final class WorkshopCheckCommand extends WorkshopCommand {

	@Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "workshop.exercise.begun")
	private String name;

	WorkshopCheckCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		ChosenExercise chosen = chosen(name);
		Attempt attempt = attempt(chosen);
		Assessment assessment = assess(chosen.exercise(), openSilently());
		Attempt.change(folder(), begun -> begun.is(chosen.course(), chosen.exercise()) ? begun.withDone(assessment) : begun);
		try (Results results = results(List.of("step", "reached", "comment"))) {
			for (StepResult step : assessment.steps())
				for (CheckResult check : step.checks())
					results.add(record(attempt, step, check));
		}
		terminal().err().println(MESSAGES.text("check.done", chosen.exercise().name(), Points.text(assessment.points()), chosen.exercise().points()));
		assessment.next().ifPresent(next -> terminal().err().println(MESSAGES.text("check.next", next.step().title(), next.step().id())));
		return assessment.isDone() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static Map<String, Object> record(Attempt attempt, StepResult step, CheckResult check) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("step", step.step().id());
		values.put("title", step.step().title());
		values.put("reached", Points.text(check.points()) + "/" + check.check().points());
		values.put("points", Math.round(check.points() * 10) / 10.0);
		values.put("of", check.check().points());
		values.put("passed", check.isPassed());
		values.put("hints", attempt.hints(step.step()));
		values.put("comment", check.comment());
		return values;
	}
}
