// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.findings.ImportException;
import org.orodha.workshop.author.Recording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a step of what was changed in a catalogue since the step before. */
@Command(name = "record-step")
final class WorkshopRecordStepCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "COURSE", descriptionKey = "workshop.course.folder")
	private Path course;

	@Parameters(index = "1", paramLabel = "EXERCISE", descriptionKey = "workshop.record.exercise")
	private String exercise;

	@Parameters(index = "2", paramLabel = "STEP", descriptionKey = "workshop.record.step")
	private String step;

	@Option(names = "--title", paramLabel = "TEXT", required = true, descriptionKey = "workshop.record.title")
	private String title;

	@Option(names = "--text", paramLabel = "TEXT", defaultValue = "", descriptionKey = "workshop.record.text")
	private String text;

	WorkshopRecordStepCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, CatalogueException, CommandFailure {
		Recording recording = Recording.open(course, exercise)
				.orElseThrow(() -> usage(WorkshopCommand.MESSAGES.text("record.none", exercise, course)));
		try {
			recording.step(step, title, text, folder(), terminal().progress());
		} catch (IllegalArgumentException wrong) {
			throw usage(wrong.getMessage());
		} catch (ImportException wrong) {
			throw new CommandFailure(wrong.finding());
		}
		terminal().err().println(WorkshopCommand.MESSAGES.text("record.step.done", title, course));
		return ExitCode.FINE;
	}
}
