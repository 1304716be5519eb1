// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.files.TemporaryFolder;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.model.Severity;

/**
 * Proves that an exercise holds what it promises: none of its steps is done at the start, each is done by its solution and stays done, and
 * the catalogue has no new errors in the end.
 *
 * @since 1.0
 */
public final class Verification {

	private static final Messages MESSAGES = Messages.of(Verification.class);

	private final Course course;
	private final Path temporary;

	/**
	 * One thing that an exercise promises.
	 *
	 * @param step  the identifier of the step; empty where the whole exercise is meant
	 * @param holds whether it is so
	 * @param text  what was looked at, or what is wrong, in the reader's language
	 * @since 1.0
	 */
	public record Claim(String exercise, String step, boolean holds, String text) {
	}

	/** @param temporary a folder in which catalogues are made, and removed again */
	public Verification(Course course, Path temporary) {
		this.course = course;
		this.temporary = temporary;
	}

	/** Proves an exercise. */
	public List<Claim> prove(Exercise exercise, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, exercise.name(), exercise.steps().size() + 1);
		try (TemporaryFolder folder = TemporaryFolder.in(temporary)) {
			return prove(exercise, folder.path().resolve("catalogue"), progress);
		} catch (CatalogueException impossible) {
			return List.of(new Claim(exercise.id(), "", false, impossible.getMessage()));
		}
	}

	private List<Claim> prove(Exercise exercise, Path folder, SubMonitor progress) throws CatalogueException {
		List<Claim> claims = new ArrayList<>();
		Sample beginning = Beginning.of(course, exercise, 0);
		FolderStorage storage = new FolderStorage(folder);
		beginning.copyTo(storage);
		Catalogue catalogue = Catalogue.open(storage, new NullProgressMonitor());
		List<Finding> before = findings(catalogue);
		Assessment start = Assessment.of(exercise, catalogue, before);
		for (ExerciseStep step : exercise.steps())
			claims.add(claim(exercise, step, !start.of(step).isDone(), "start", ""));
		List<Finding> after = before;
		for (int solved = 0; solved < exercise.steps().size(); solved++) {
			progress.split(1);
			ExerciseStep step = exercise.steps().get(solved);
			Solving.solve(course, step, catalogue);
			after = findings(catalogue);
			Assessment now = Assessment.of(exercise, catalogue, after);
			for (ExerciseStep done : exercise.steps().subList(0, solved + 1))
				if (done.equals(step) || !now.of(done).isDone())
					claims.add(claim(exercise, done, now.of(done).isDone(), "solved", comments(now.of(done))));
		}
		claims.add(end(exercise, before, after));
		return claims;
	}

	private static Claim end(Exercise exercise, List<Finding> before, List<Finding> after) {
		Set<String> known = errors(before);
		Set<String> found = new HashSet<>(errors(after));
		found.removeAll(known);
		return new Claim(exercise.id(), "", found.isEmpty(),
				MESSAGES.text(found.isEmpty() ? "end.holds" : "end.fails", String.join("; ", found)));
	}

	private List<Finding> findings(Catalogue catalogue) {
		return new Validation(new Guard(), course.day()).run(catalogue, Installed.validators(), new NullProgressMonitor());
	}

	private static Set<String> errors(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(finding -> finding.rule() + " " + finding.element() + ": " + finding.message()).collect(Collectors.toSet());
	}

	private static Claim claim(Exercise exercise, ExerciseStep step, boolean holds, String what, String comments) {
		return new Claim(exercise.id(), step.id(), holds, MESSAGES.text(what + (holds ? ".holds" : ".fails"), step.title(), comments));
	}

	private static String comments(Assessment.StepResult result) {
		return result.checks().stream().filter(check -> !check.isPassed()).map(Assessment.CheckResult::comment)
				.collect(Collectors.joining("; "));
	}
}
