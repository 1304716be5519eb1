// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Folders;
import org.orodha.core.text.Messages;

/**
 * Which exercise is done in a catalogue, as a file in the catalogue's folder says.
 *
 * @param course   the identifier of the course
 * @param exercise the identifier of the exercise
 * @param begun    when it was begun; null where that is not known
 * @param hints    how many hints were read, by the identifier of the step
 * @param done     when a step was first seen to be done, by its identifier
 * @param shown    the identifiers of the steps that Orodha did, to show how or to catch up
 * @since 1.0
 */
public record Attempt(String course, String exercise, Instant begun, Map<String, Integer> hints, Map<String, Instant> done,
		Set<String> shown) {

	private static final Messages MESSAGES = Messages.of(Attempt.class);
	private static final String FILE = ".orodha/workshop.properties";
	private static final String BEGUN = "begun";
	private static final String HINTS = "hints.";
	private static final String DONE = "done.";
	private static final String SHOWN = "shown.";

	public Attempt {
		hints = Map.copyOf(hints);
		done = Map.copyOf(done);
		shown = Set.copyOf(shown);
	}

	/** One that begins now. */
	public static Attempt begin(Course course, Exercise exercise) {
		return new Attempt(course.id(), exercise.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS), Map.of(), Map.of(), Set.of());
	}

	/**
	 * What is done in a catalogue; empty where no exercise is.
	 *
	 * @param folder the catalogue's folder
	 */
	public static Optional<Attempt> in(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file))
			return Optional.empty();
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IllegalArgumentException broken) {
			throw new IOException(file + ": " + broken.getMessage(), broken);
		}
		Map<String, Integer> hints = new TreeMap<>();
		Map<String, Instant> done = new TreeMap<>();
		Set<String> shown = new TreeSet<>();
		for (String key : properties.stringPropertyNames())
			if (key.startsWith(HINTS))
				hints.put(key.substring(HINTS.length()), number(properties.getProperty(key)));
			else if (key.startsWith(DONE))
				instant(properties.getProperty(key)).ifPresent(when -> done.put(key.substring(DONE.length()), when));
			else if (key.startsWith(SHOWN))
				shown.add(key.substring(SHOWN.length()));
		return Optional.of(new Attempt(properties.getProperty("course", ""), properties.getProperty("exercise", ""),
				instant(properties.getProperty(BEGUN, "")).orElse(null), hints, done, shown));
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(Instant.parse(text));
		} catch (DateTimeParseException unknown) {
			return Optional.empty();
		}
	}

	private static int number(String text) {
		return text.matches("[0-3]") ? Integer.parseInt(text) : ExerciseStep.HINTS;
	}

	/**
	 * Deletes the folder of an attempt, so that the exercise can begin again there; nothing happens where there is no such folder.
	 *
	 * @throws CatalogueException where the folder is not that of an attempt at the exercise, and is kept; or cannot be deleted
	 */
	public static void remove(Path folder, Course course, Exercise exercise) throws CatalogueException {
		if (!Files.exists(folder))
			return;
		try {
			if (in(folder).filter(attempt -> attempt.is(course, exercise)).isEmpty())
				throw new CatalogueException(folder.toString(), MESSAGES.text("again.other", folder, exercise.name()), null);
			Folders.delete(folder);
		} catch (IOException failure) {
			throw new CatalogueException(folder.toString(), MESSAGES.text("again.failed", folder, failure), failure);
		}
	}

	/** Whether it is that of an exercise. */
	public boolean is(Course one, Exercise other) {
		return course.equals(one.id()) && exercise.equals(other.id());
	}

	/** How many hints of a step were read. */
	public int hints(ExerciseStep step) {
		return hints.getOrDefault(step.id(), 0);
	}

	/** The same, with one more hint of a step read, where there is one. */
	public Attempt withHint(ExerciseStep step) {
		Map<String, Integer> more = new TreeMap<>(hints);
		more.put(step.id(), Math.min(ExerciseStep.HINTS, hints(step) + 1));
		return new Attempt(course, exercise, begun, more, done, shown);
	}

	/** The same, with the steps that are done; those that were seen before keep their time. */
	public Attempt withDone(Assessment assessment) {
		Map<String, Instant> more = new TreeMap<>(done);
		assessment.steps().stream().filter(Assessment.StepResult::isDone)
				.forEach(step -> more.putIfAbsent(step.step().id(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
		return new Attempt(course, exercise, begun, hints, more, shown);
	}

	/** The same, with one more step that Orodha did. */
	public Attempt withShown(ExerciseStep step) {
		Set<String> more = new TreeSet<>(shown);
		more.add(step.id());
		return new Attempt(course, exercise, begun, hints, done, more);
	}

	/** The time from the beginning to the step that was done last; null where one of them is not known. */
	public Duration taken() {
		return begun == null ? null : done.values().stream().max(Comparator.naturalOrder()).map(last -> Duration.between(begun, last)).orElse(null);
	}

	/**
	 * Changes what a catalogue's folder says of its exercise.
	 *
	 * @param change not called where no exercise is done in the catalogue
	 * @return what the folder says now; empty where no exercise is done in the catalogue
	 */
	public static synchronized Optional<Attempt> change(Path folder, UnaryOperator<Attempt> change) throws IOException {
		Optional<Attempt> before = in(folder);
		Optional<Attempt> after = before.map(change);
		if (after.isPresent() && !after.equals(before))
			after.get().save(folder);
		return after;
	}

	/** Keeps it in the folder of the catalogue. */
	public void save(Path folder) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("course", course);
		properties.setProperty("exercise", exercise);
		if (begun != null)
			properties.setProperty(BEGUN, begun.toString());
		done.forEach((step, when) -> properties.setProperty(DONE + step, when.toString()));
		shown.forEach(step -> properties.setProperty(SHOWN + step, Boolean.TRUE.toString()));
		hints.forEach((step, number) -> properties.setProperty(HINTS + step, number.toString()));
		StringWriter text = new StringWriter();
		properties.store(text, null);
		Path file = folder.resolve(FILE);
		Files.createDirectories(file.getParent());
		AtomicFile.write(file, Readers.USUAL, AtomicFile.Content.of(text.toString()));
	}
}
