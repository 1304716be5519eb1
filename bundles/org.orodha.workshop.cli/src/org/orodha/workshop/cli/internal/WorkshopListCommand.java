// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;

import picocli.CommandLine.Command;

/** Lists courses and their exercises. */
@Command(name = "list")
final class WorkshopListCommand extends ResultsCommand {

	WorkshopListCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		Courses courses = Courses.installed();
		try (Results results = results(List.of("exercise", "minutes", "points", "name"))) {
			for (Course course : courses.list())
				for (Exercise exercise : course.exercises())
					results.add(record(course, exercise));
		}
		courses.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		for (Course course : courses.list())
			terminal().err().println(WorkshopCommand.MESSAGES.text("list.done", course.name(), course.exercises().size(), course.minutes(), course.points()));
		return courses.leftOut().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static Map<String, Object> record(Course course, Exercise exercise) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("exercise", course.id() + "/" + exercise.id());
		values.put("course", course.name());
		values.put("name", exercise.name());
		values.put("goal", exercise.goal());
		values.put("minutes", exercise.minutes());
		values.put("points", exercise.points());
		values.put("sample", exercise.base());
		values.put("languages", course.texts().languages());
		values.put("plugin", course.plugin());
		values.put("steps", exercise.steps().stream().map(WorkshopListCommand::record).toList());
		return values;
	}

	private static Map<String, Object> record(ExerciseStep step) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("step", step.id());
		values.put("title", step.title());
		values.put("text", step.text());
		values.put("points", step.points());
		return values;
	}
}
