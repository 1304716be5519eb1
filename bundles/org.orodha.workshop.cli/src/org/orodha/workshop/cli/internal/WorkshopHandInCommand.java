// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Points;
import org.orodha.workshop.results.Result;
import org.orodha.workshop.results.ResultFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a participant reached, for the trainer's board. */
@Command(name = "hand-in")
final class WorkshopHandInCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(arity = "1..*", paramLabel = "CATALOGUE", descriptionKey = "workshop.hand-in.catalogues")
	private List<Path> folders;

	@Option(names = "--participant", paramLabel = "NAME", required = true, descriptionKey = "workshop.hand-in.participant")
	private String participant;

	@Option(names = "--agency", paramLabel = "AGENCY", defaultValue = "", descriptionKey = "workshop.hand-in.agency")
	private String agency;

	@Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "workshop.hand-in.into")
	private Path into;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	WorkshopHandInCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/** A catalogue in a folder. */
	private record InFolder(Path folder) implements Result.Work {

		@Override
		public Catalogue open(IProgressMonitor monitor) throws CatalogueException {
			return Catalogue.open(new FolderStorage(folder), monitor);
		}
	}

	@Override
	public Integer call() throws IOException, CatalogueException {
		if (participant.isBlank())
			throw usage("hand-in.nobody");
		Set<Course> courses = new LinkedHashSet<>();
		for (Path folder : folders) {
			if (!Files.isDirectory(folder))
				throw usage("hand-in.folder", folder);
			Optional<Attempt> attempt = Attempt.in(folder);
			attempt.flatMap(begun -> Courses.installed().find(begun.course())).ifPresent(courses::add);
		}
		if (courses.isEmpty())
			throw usage("hand-in.none", folders.getFirst());
		for (Course course : courses) {
			Result result = Result.of(participant, agency, course, folders.stream().map(InFolder::new).toList(), terminal.progress());
			Path file = ResultFile.write(result, into);
			terminal.out().println(file);
			terminal.err().println(WorkshopCommand.MESSAGES.text("hand-in.done", result.exercises().size(),
					Points.text(result.points())));
		}
		terminal.out().flush();
		return ExitCode.FINE;
	}

	private ParameterException usage(String key, Object... values) {
		return new ParameterException(spec.commandLine(), WorkshopCommand.MESSAGES.text(key, values));
	}
}
