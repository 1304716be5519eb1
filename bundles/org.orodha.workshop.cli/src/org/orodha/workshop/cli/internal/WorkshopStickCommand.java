// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.ExchangeException;
import org.orodha.workshop.doctor.Machine;
import org.orodha.workshop.stick.Platform;
import org.orodha.workshop.stick.Stick;
import org.orodha.workshop.stick.StickOrder;
import org.orodha.workshop.stick.StickReport;
import org.orodha.workshop.stick.StickReport.Part;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a folder with all that a course needs. */
@Command(name = "stick")
final class WorkshopStickCommand extends ResultsCommand {

	private static final int MEGABYTE = 20;

	@Parameters(paramLabel = "DIR", descriptionKey = "workshop.stick.folder")
	private Path folder;

	@Option(names = "--course", paramLabel = "COURSE", descriptionKey = "workshop.handouts.course")
	private String course;

	@Option(names = "--platforms", paramLabel = "PLATFORM", split = ",", descriptionKey = "workshop.stick.platforms")
	private Set<Platform> platforms = Set.of();

	@Option(names = "--runtime", paramLabel = "PLATFORM=PATH", descriptionKey = "workshop.stick.runtime")
	private Map<Platform, Path> runtimes = Map.of();

	@Option(names = "--products", paramLabel = "FOLDER", descriptionKey = "workshop.stick.products")
	private Path products;

	@Option(names = "--without-answers", descriptionKey = "workshop.stick.without-answers")
	private boolean withoutAnswers;

	WorkshopStickCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, CommandFailure {
		StickReport report = make();
		try (Results results = results(List.of("platform", "runtime", "start", "product"))) {
			for (Part part : report.parts())
				results.add(record(part));
		}
		terminal().err().println(WorkshopCommand.MESSAGES.text("stick.done", report.files(), report.bytes() >> MEGABYTE, report.folder()));
		for (Part part : report.parts())
			if (!part.runtime())
				terminal().err().println(MessageLines.warning(WorkshopCommand.MESSAGES.text("stick.no-runtime", part.platform().id())));
		if (!withoutAnswers)
			terminal().err().println(WorkshopCommand.MESSAGES.text("stick.answers"));
		return ExitCode.FINE;
	}

	private StickReport make() throws IOException, CommandFailure {
		try {
			StickOrder order = new StickOrder(folder, ChosenCourse.named(course), platforms, runtimes, Optional.ofNullable(products),
					Machine.present().product(), !withoutAnswers);
			return new Stick(order).make(terminal().progress());
		} catch (IllegalArgumentException unknown) {
			throw usage(unknown.getMessage());
		} catch (ExchangeException failure) {
			throw new CommandFailure(failure.finding());
		}
	}

	private static Map<String, Object> record(Part part) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("platform", part.platform().id());
		values.put("runtime", part.runtime());
		values.put("start", part.platform().start());
		values.put("product", part.source());
		return values;
	}
}
