// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.NaturalOrder;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;

/**
 * What the participants of a course reached, side by side.
 *
 * @param course  the identifier of the course; empty where nothing was handed in
 * @param results of each participant, by name
 * @param leftOut what is wrong with the files that do not count, one finding for each
 * @since 1.0
 */
public record Board(String course, List<Result> results, List<Finding> leftOut) {

	private static final Messages MESSAGES = Messages.of(Board.class);

	public Board {
		results = List.copyOf(results);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * How a room fares with a step.
	 *
	 * @param exercise the identifier of the exercise
	 * @param step     the identifier of the step
	 * @param begun    how many participants began the exercise
	 * @param done     how many did the step
	 * @param shown    how many of these had it done by Orodha
	 * @param stuck    how many are at this step now
	 * @param hints    how many hints they read
	 * @since 1.0
	 */
	public record StepState(String exercise, String step, int begun, int done, int shown, int stuck, int hints) {
	}

	/**
	 * Reads what was handed in. Where a participant handed in twice, the newer file counts; files that cannot be read or are of another
	 * course are left out and named.
	 *
	 * @param sources files, and folders that hold some
	 * @param course  the course; null for that of the first file
	 * @throws IOException where a folder cannot be read
	 */
	public static Board of(Collection<Path> sources, String course, IProgressMonitor monitor) throws IOException {
		List<Path> files = files(sources);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		Map<String, Result> results = new LinkedHashMap<>();
		List<Finding> leftOut = new ArrayList<>();
		String wanted = course;
		for (Path file : files) {
			progress.split(1);
			try {
				Result result = ResultFile.read(file);
				wanted = wanted == null ? result.course() : wanted;
				if (!result.course().equals(wanted))
					throw new ImportException(Place.of(file.toString()), MESSAGES.text("other", result.course(), wanted), MESSAGES.text("other.remedy"));
				results.merge(result.participant() + "\n" + result.agency(), result, Board::newer);
			} catch (ImportException wrong) {
				leftOut.add(wrong.finding());
			}
		}
		return new Board(wanted == null ? "" : wanted,
				results.values().stream().sorted(Comparator.comparing(Result::participant, NaturalOrder.ofNames())).toList(), leftOut);
	}

	private static Result newer(Result one, Result other) {
		return one.written().isBefore(other.written()) ? other : one;
	}

	private static List<Path> files(Collection<Path> sources) throws IOException {
		Set<Path> files = new LinkedHashSet<>();
		for (Path source : sources)
			if (Files.isDirectory(source))
				try (Stream<Path> inside = Files.walk(source)) {
					inside.filter(file -> file.toString().endsWith(Result.ENDING)).sorted().forEach(files::add);
				}
			else
				files.add(source);
		return List.copyOf(files);
	}

	/** The identifiers of the exercises: those of the course where it is installed, else those that were begun. */
	public List<String> exercises() {
		Optional<Course> installed = Courses.installed().find(course);
		Set<String> all = new LinkedHashSet<>();
		installed.ifPresent(found -> found.exercises().forEach(exercise -> all.add(exercise.id())));
		results.forEach(result -> result.exercises().forEach(score -> all.add(score.exercise())));
		return List.copyOf(all);
	}

	/** What an exercise is called, in the reader's language; its identifier where the course is not installed. */
	public String name(String exercise) {
		return Courses.installed().find(course).flatMap(found -> found.exercise(exercise)).map(Exercise::name).orElse(exercise);
	}

	/** What a step is called, in the reader's language; its identifier where the course is not installed. */
	public String title(StepState state) {
		return title(state.exercise(), state.step());
	}

	private String title(String exercise, String step) {
		return Courses.installed().find(course).flatMap(found -> found.exercise(exercise)).flatMap(found -> found.step(step)).map(ExerciseStep::title)
				.orElse(step);
	}

	/** Where a participant is, in the reader's language: the exercise and its step; empty where all that was begun is done. */
	public String present(Result result) {
		return result.present().flatMap(score -> score.next().map(next -> MESSAGES.text("board.at", name(score.exercise()), title(score.exercise(), next.step()))))
				.orElse("");
	}

	/** How the room fares with each step of each exercise that somebody began. */
	public List<StepState> steps() {
		List<StepState> states = new ArrayList<>();
		for (String exercise : exercises()) {
			List<ExerciseScore> scores = results.stream().flatMap(result -> result.exercise(exercise).stream()).toList();
			Set<String> steps = new LinkedHashSet<>();
			scores.forEach(score -> score.steps().forEach(step -> steps.add(step.step())));
			for (String step : steps)
				states.add(state(exercise, step, scores));
		}
		return states;
	}

	private StepState state(String exercise, String step, List<ExerciseScore> scores) {
		List<StepScore> of = scores.stream().flatMap(score -> score.steps().stream()).filter(each -> each.step().equals(step)).toList();
		long stuck = results.stream().flatMap(result -> result.present().stream()).filter(score -> score.exercise().equals(exercise))
				.flatMap(score -> score.next().stream()).filter(next -> next.step().equals(step)).count();
		return new StepState(exercise, step, scores.size(), (int) of.stream().filter(StepScore::isDone).count(),
				(int) of.stream().filter(score -> score.isDone() && score.isShown()).count(), (int) stuck,
				of.stream().mapToInt(StepScore::hints).sum());
	}
}
