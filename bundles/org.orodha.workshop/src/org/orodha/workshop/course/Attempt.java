// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;

/**
 * Which exercise is done in a catalogue, as a file in the catalogue's folder says.
 *
 * @param course   the identifier of the course
 * @param exercise the identifier of the exercise
 * @param hints    how many hints were read, by the identifier of the step
 * @since 1.0
 */
public record Attempt(String course, String exercise, Map<String, Integer> hints) {

	private static final String FILE = ".orodha/workshop.properties";
	private static final String HINTS = "hints.";

	public Attempt {
		hints = Map.copyOf(hints);
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
		for (String key : properties.stringPropertyNames())
			if (key.startsWith(HINTS))
				hints.put(key.substring(HINTS.length()), number(properties.getProperty(key)));
		return Optional.of(new Attempt(properties.getProperty("course", ""), properties.getProperty("exercise", ""), hints));
	}

	private static int number(String text) {
		return text.matches("[0-3]") ? Integer.parseInt(text) : ExerciseStep.HINTS;
	}

	/** How many hints of a step were read. */
	public int hints(ExerciseStep step) {
		return hints.getOrDefault(step.id(), 0);
	}

	/** The same, with one more hint of a step read, where there is one. */
	public Attempt withHint(ExerciseStep step) {
		Map<String, Integer> more = new TreeMap<>(hints);
		more.put(step.id(), Math.min(ExerciseStep.HINTS, hints(step) + 1));
		return new Attempt(course, exercise, more);
	}

	/** Keeps it in the folder of the catalogue. */
	public void save(Path folder) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("course", course);
		properties.setProperty("exercise", exercise);
		hints.forEach((step, number) -> properties.setProperty(HINTS + step, number.toString()));
		StringWriter text = new StringWriter();
		properties.store(text, null);
		Path file = folder.resolve(FILE);
		Files.createDirectories(file.getParent());
		AtomicFile.write(file, Readers.USUAL, AtomicFile.Content.of(text.toString()));
	}
}
