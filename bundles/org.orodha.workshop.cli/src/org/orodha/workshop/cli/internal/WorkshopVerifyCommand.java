// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.ImportException;
import org.orodha.workshop.course.CourseFile;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Verification;
import org.orodha.workshop.course.Verification.Claim;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that exercises can be done as they say. */
@Command(name = "verify")
final class WorkshopVerifyCommand extends ResultsCommand {

	@Parameters(arity = "0..*", paramLabel = "EXERCISE", descriptionKey = "workshop.verify.exercises")
	private List<String> names = List.of();

	@Option(names = "--course", paramLabel = "FILE", descriptionKey = "workshop.verify.course")
	private Path file;

	WorkshopVerifyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, CommandFailure {
		long failed = 0;
		try (Results results = results(List.of("holds", "exercise", "step", "text"))) {
			for (ChosenExercise chosen : exercises())
				for (Claim claim : new Verification(chosen.course(), Path.of(System.getProperty("java.io.tmpdir"))).prove(chosen.exercise(),
						terminal().progress())) {
					results.add(record(chosen, claim));
					failed += claim.holds() ? 0 : 1;
				}
		}
		terminal().err().println(WorkshopCommand.MESSAGES.text("verify.done", failed));
		return failed == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private List<ChosenExercise> exercises() throws CommandFailure {
		try {
			List<ChosenExercise> all = file != null ? ChosenExercise.of(CourseFile.read(file))
					: Courses.installed().list().stream().flatMap(course -> ChosenExercise.of(course).stream()).toList();
			if (names.isEmpty())
				return all;
			if (file == null)
				return names.stream().map(ChosenExercise::named).toList();
			return all.stream().filter(each -> names.contains(each.exercise().id())).toList();
		} catch (ImportException wrong) {
			throw new CommandFailure(wrong.finding());
		} catch (IllegalArgumentException unknown) {
			throw usage(unknown.getMessage());
		}
	}

	private static Map<String, Object> record(ChosenExercise chosen, Claim claim) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("holds", claim.holds());
		values.put("exercise", chosen.toString());
		values.put("step", claim.step());
		values.put("text", claim.text());
		return values;
	}
}
