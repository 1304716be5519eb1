// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.contribution.Guard;
import org.orodha.workshop.course.Assessment;
import org.orodha.workshop.course.Attempt;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Exercise;

/**
 * What a participant reached in a course.
 *
 * @param participant the participant's name
 * @param agency      the agency that the participant comes from; empty where that is not said
 * @param course      the identifier of the course
 * @param written     when it was looked at
 * @param exercises   those that were begun, in the order of the course
 * @since 1.0
 */
public record Result(String participant, String agency, String course, Instant written, List<ExerciseScore> exercises) {

	/** How the names of files end. */
	public static final String ENDING = ".orodha-result";

	public Result {
		exercises = List.copyOf(exercises);
	}

	/**
	 * A catalogue in which an exercise may have been begun.
	 *
	 * @since 1.0
	 */
	public interface Work {

		/** The catalogue's folder. */
		Path folder();

		/** The catalogue as it is now. */
		Catalogue open(IProgressMonitor monitor) throws CatalogueException;
	}

	/**
	 * What a participant reached. Of several attempts at an exercise the best one counts.
	 *
	 * @param works the participant's catalogues; those without an exercise of the course are passed over
	 * @throws IOException        where what a catalogue's folder says of its exercise cannot be read
	 * @throws CatalogueException where a catalogue cannot be opened
	 */
	public static Result of(String participant, String agency, Course course, Collection<? extends Work> works, IProgressMonitor monitor)
			throws IOException, CatalogueException {
		SubMonitor progress = SubMonitor.convert(monitor, works.size());
		Map<String, ExerciseScore> best = new LinkedHashMap<>();
		for (Work work : works) {
			SubMonitor part = progress.split(1);
			Attempt attempt = Attempt.in(work.folder()).filter(begun -> begun.course().equals(course.id())).orElse(null);
			Optional<Exercise> exercise = attempt == null ? Optional.empty() : course.exercise(attempt.exercise());
			if (exercise.isPresent()) {
				Assessment assessment = Assessment.of(exercise.get(), work.open(part), new Guard(), part);
				best.merge(attempt.exercise(), ExerciseScore.of(attempt, assessment), Result::better);
			}
		}
		return new Result(participant.strip(), agency.strip(), course.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS),
				course.exercises().stream().map(each -> best.get(each.id())).filter(score -> score != null).toList());
	}

	private static ExerciseScore better(ExerciseScore one, ExerciseScore other) {
		return one.points() >= other.points() ? one : other;
	}

	/** The name of the file in which it is handed in. */
	public String fileName() {
		return Ids.slug(participant) + "." + course + ENDING;
	}

	/** What was reached in an exercise; empty where it was not begun. */
	public Optional<ExerciseScore> exercise(String id) {
		return exercises.stream().filter(score -> score.exercise().equals(id)).findFirst();
	}

	/** The points reached. */
	public double points() {
		return exercises.stream().mapToDouble(ExerciseScore::points).sum();
	}

	/** How many hints were read. */
	public int hints() {
		return exercises.stream().mapToInt(ExerciseScore::hints).sum();
	}

	/** The time taken, in minutes, as far as it is known. */
	public long minutes() {
		return exercises.stream().map(ExerciseScore::taken).filter(taken -> taken != null).mapToLong(Long::longValue).sum();
	}

	/** Where the participant is: the exercise that was begun last in the order of the course and is not done; empty where all are done. */
	public Optional<ExerciseScore> present() {
		return exercises.stream().filter(score -> score.next().isPresent()).max(Comparator.comparingInt(exercises::indexOf));
	}
}
