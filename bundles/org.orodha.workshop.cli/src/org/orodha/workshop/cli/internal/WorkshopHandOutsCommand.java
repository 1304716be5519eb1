// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.ExchangeException;
import org.orodha.documents.DocumentFormat;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.handouts.HandOut;
import org.orodha.workshop.handouts.HandOut.Holder;
import org.orodha.workshop.handouts.HandOutReport;
import org.orodha.workshop.handouts.HandOutSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what participants and trainer of a course hold in their hands. */
@Command(name = "handouts")
final class WorkshopHandOutsCommand extends ResultsCommand {

	@Parameters(paramLabel = "DIR", descriptionKey = "workshop.handouts.folder")
	private Path folder;

	@Option(names = "--course", paramLabel = "COURSE", descriptionKey = "workshop.handouts.course")
	private String course;

	@Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "workshop.handouts.language")
	private String language;

	@Option(names = "--as", paramLabel = "FORMAT", split = ",", defaultValue = "pdf,docx", descriptionKey = "workshop.handouts.as")
	private Set<DocumentFormat> formats;

	WorkshopHandOutsCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, CommandFailure {
		HandOutReport report = write();
		try (Results results = results(List.of("holder", "file", "bytes"))) {
			for (Path file : report.files())
				results.add(Map.of("holder", file.getParent().getFileName(), "file", file, "bytes", Files.size(file)));
		}
		terminal().err().println(WorkshopCommand.MESSAGES.text("handouts.done", report.files().size(), folder));
		for (HandOut missing : report.missing())
			terminal().err().println(WorkshopCommand.MESSAGES.text("handouts.missing", missing.label(Locale.getDefault())));
		return ExitCode.FINE;
	}

	private HandOutReport write() throws CommandFailure {
		try {
			Course chosen = ChosenCourse.named(course);
			Locale spoken = ChosenCourse.language(chosen, language);
			return HandOutSet.of(chosen).write(folder, spoken, EnumSet.allOf(Holder.class), formats, terminal().progress());
		} catch (IllegalArgumentException unknown) {
			throw usage(unknown.getMessage());
		} catch (ExchangeException failure) {
			throw new CommandFailure(failure.finding());
		}
	}
}
