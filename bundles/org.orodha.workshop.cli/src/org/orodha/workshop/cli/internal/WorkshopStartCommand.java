// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Beginning;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the catalogue in which an exercise is done. */
@Command(name = "start")
final class WorkshopStartCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "EXERCISE", descriptionKey = "workshop.exercise")
	private String name;

	@Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "workshop.into")
	private Path folder;

	@Option(names = "--at", paramLabel = "STEP", descriptionKey = "workshop.at")
	private String at;

	@Option(names = "--after", descriptionKey = "workshop.after")
	private boolean after;

	@Option(names = "--again", descriptionKey = "workshop.again")
	private boolean again;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	WorkshopStartCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CatalogueException {
		ChosenExercise chosen = chosen();
		Exercise exercise = chosen.exercise();
		Beginning beginning = beginning(chosen.course(), exercise);
		if (again)
			Attempt.remove(folder, chosen.course(), exercise);
		beginning.copyTo(new FolderStorage(folder));
		terminal.out().println(exercise.name());
		terminal.out().println();
		terminal.out().println(exercise.goal());
		for (ExerciseStep step : exercise.steps()) {
			terminal.out().println();
			terminal.out().println(exercise.steps().indexOf(step) + 1 + ". " + step.title() + " (" + step.id() + ")");
			terminal.out().println(step.text());
		}
		terminal.out().flush();
		terminal.err().println(WorkshopCommand.MESSAGES.text("start.done", folder, exercise.minutes()));
		return ExitCode.FINE;
	}

	private Beginning beginning(Course course, Exercise exercise) throws CatalogueException {
		if (at != null && after)
			throw new ParameterException(spec.commandLine(), WorkshopCommand.MESSAGES.text("start.at-after"));
		return after ? Beginning.after(course, exercise) : Beginning.of(course, exercise, at == null ? 0 : exercise.steps().indexOf(step(exercise)));
	}

	private ChosenExercise chosen() {
		try {
			return ChosenExercise.named(name);
		} catch (IllegalArgumentException unknown) {
			throw new ParameterException(spec.commandLine(), unknown.getMessage());
		}
	}

	private ExerciseStep step(Exercise exercise) {
		return exercise.step(at).orElseThrow(() -> new ParameterException(spec.commandLine(), WorkshopCommand.MESSAGES.text("step.unknown", at,
				String.join(", ", exercise.steps().stream().map(ExerciseStep::id).toList()))));
	}
}
