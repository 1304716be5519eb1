// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.text.Messages;
import org.orodha.workshop.internal.course.Changes;
import org.orodha.workshop.internal.course.HandOuts;

/**
 * The state in which an exercise begins, as a sample that catalogues are made from: in a folder of its own, so that nobody's own catalogue
 * is touched.
 *
 * @since 1.0
 */
public final class Beginning implements Sample {

	private static final Messages MESSAGES = Messages.of(Beginning.class);

	private final Course course;
	private final Exercise before;
	private final Exercise exercise;
	private final int solved;
	private final Sample base;

	private Beginning(Course course, Exercise before, Exercise exercise, int solved, Sample base) {
		this.course = course;
		this.before = before;
		this.exercise = exercise;
		this.solved = solved;
		this.base = base;
	}

	/**
	 * The beginning of an exercise.
	 *
	 * @param solved how many of its steps are solved already; 0 to begin with the first
	 * @throws CatalogueException where the sample that it starts from is not installed
	 */
	public static Beginning of(Course course, Exercise exercise, int solved) throws CatalogueException {
		return of(course, null, exercise, solved);
	}

	/**
	 * The beginning of an exercise in the state that the one before it leads to: for those who come late, and for who wants to go on in one
	 * catalogue.
	 *
	 * @throws CatalogueException where there is none before it, or the sample that it starts from is not installed
	 */
	public static Beginning after(Course course, Exercise exercise) throws CatalogueException {
		Exercise before = course.before(exercise)
				.orElseThrow(() -> new CatalogueException(course.folder().name(), MESSAGES.text("before.none", exercise.name()), null));
		return of(course, before, exercise, 0);
	}

	private static Beginning of(Course course, Exercise before, Exercise exercise, int solved) throws CatalogueException {
		Sample base = Sample.installed().stream().filter(sample -> sample.id().equals(exercise.base())).findFirst()
				.orElseThrow(() -> new CatalogueException(course.folder().name(), MESSAGES.text("base.none", exercise.id(), exercise.base(),
						String.join(", ", Sample.installed().stream().map(Sample::id).toList())), null));
		return new Beginning(course, before, exercise, Math.min(solved, exercise.steps().size()), base);
	}

	@Override
	public String id() {
		return course.id() + "-" + exercise.id();
	}

	@Override
	public String name() {
		return exercise.name();
	}

	@Override
	public String description() {
		return exercise.goal();
	}

	/** The files of the sample that it starts from, without what is different. */
	@Override
	public List<Write> files() throws IOException {
		return base.files();
	}

	@Override
	public List<Write> attachments() throws IOException {
		return base.attachments();
	}

	@Override
	public void copyTo(Storage storage) throws CatalogueException {
		base.copyTo(storage);
		Catalogue catalogue = Catalogue.open(storage, new NullProgressMonitor());
		Changes changes = new Changes(course, catalogue);
		if (before != null) {
			changes.make(before.start(), before.name());
			for (ExerciseStep step : before.steps())
				changes.make(step.solution(), step.title());
		}
		changes.make(exercise.start(), exercise.name());
		for (ExerciseStep step : exercise.steps().subList(0, solved))
			changes.make(step.solution(), step.title());
		catalogue.save(new NullProgressMonitor());
		if (storage instanceof FolderStorage folder)
			settle(folder.folder());
	}

	private Attempt attempt() {
		Attempt attempt = Attempt.begin(course, exercise);
		for (ExerciseStep step : exercise.steps().subList(0, solved))
			attempt = attempt.withShown(step);
		return attempt;
	}

	private void settle(Path folder) throws CatalogueException {
		try {
			Files.createDirectories(folder);
			HandOuts.copy(course, exercise.start(), folder);
			attempt().save(folder);
		} catch (IOException failure) {
			throw new CatalogueException(folder.toString(), MESSAGES.text("begin.failed", folder, failure), failure);
		}
	}
}
