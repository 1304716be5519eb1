// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.workshop.author.NewExercise;
import org.orodha.workshop.author.Recording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins to record an exercise from what its author does in a catalogue. */
@Command(name = "record")
final class WorkshopRecordCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "COURSE", descriptionKey = "workshop.course.folder")
	private Path course;

	@Parameters(index = "1", paramLabel = "EXERCISE", descriptionKey = "workshop.record.exercise")
	private String exercise;

	@Option(names = "--base", paramLabel = "SAMPLE", required = true, descriptionKey = "workshop.record.base")
	private String base;

	@Option(names = "--name", paramLabel = "TEXT", required = true, descriptionKey = "workshop.record.name")
	private String name;

	@Option(names = "--goal", paramLabel = "TEXT", defaultValue = "", descriptionKey = "workshop.record.goal")
	private String goal;

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "30", descriptionKey = "workshop.record.minutes")
	private int minutes;

	WorkshopRecordCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		if (minutes < 1)
			throw usage(WorkshopCommand.MESSAGES.text("record.minutes", minutes));
		try {
			Recording.begin(course, new NewExercise(exercise, base, minutes, name, goal), folder());
		} catch (IllegalArgumentException wrong) {
			throw usage(wrong.getMessage());
		}
		terminal().err().println(WorkshopCommand.MESSAGES.text("record.begun", name, course));
		return ExitCode.FINE;
	}
}
