// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Sha256;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * The file in which a participant hands in what was reached: lines {@code key=value} in UTF-8 and a check sum over them. The check sum
 * guards against slips, such as a file that was cut off or edited by chance; it is no proof against somebody who wants to cheat.
 *
 * @since 1.0
 */
public final class ResultFile {

	/** The most that a file may hold, in bytes. */
	static final int LARGEST = 1 << 20;

	private static final Messages MESSAGES = Messages.of(ResultFile.class);
	private static final String CHECK = "check";
	private static final String DONE = "done";
	private static final String OPEN = "open";
	private static final String SHOWN = "shown";
	private static final String FORM = "orodha-result-1";

	private ResultFile() {
	}

	/**
	 * Writes a result into a folder, in place of the one that the participant handed in before.
	 *
	 * @return the file
	 */
	public static Path write(Result result, Path folder) throws IOException {
		Path file = folder.resolve(result.fileName());
		TreeMap<String, String> lines = lines(result);
		lines.put(CHECK, check(lines));
		StringBuilder text = new StringBuilder();
		lines.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
		AtomicFile.write(file, Readers.USUAL, AtomicFile.Content.of(text.toString()));
		return file;
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
	}

	private static TreeMap<String, String> lines(Result result) {
		TreeMap<String, String> lines = new TreeMap<>();
		lines.put("form", FORM);
		lines.put("participant", result.participant());
		lines.put("agency", result.agency());
		lines.put("course", result.course());
		lines.put("written", result.written().toString());
		lines.put("exercises", String.join(" ", result.exercises().stream().map(ExerciseScore::exercise).toList()));
		for (ExerciseScore exercise : result.exercises()) {
			String at = exercise.exercise() + ".";
			if (exercise.taken() != null)
				lines.put(at + "minutes", exercise.taken().toString());
			lines.put(at + "steps", String.join(" ", exercise.steps().stream().map(StepScore::step).toList()));
			for (StepScore step : exercise.steps())
				lines.put(at + step.step() + ".score", String.format(Locale.ROOT, "%.3f %d %d %s", step.points(), step.of(), step.hints(), state(step)));
		}
		return lines;
	}

	private static String state(StepScore step) {
		String state = step.isDone() ? DONE : OPEN;
		return step.isShown() ? state + " " + SHOWN : state;
	}

	private static String check(TreeMap<String, String> lines) {
		Sha256 sum = new Sha256();
		lines.forEach((key, value) -> {
			if (!key.equals(CHECK))
				sum.add(key).add("=").add(escaped(value)).add("\n");
		});
		return sum.hex();
	}

	/**
	 * Reads a file that was handed in.
	 *
	 * @throws ImportException where it is no such file, is too large, or does not fit its check sum
	 */
	public static Result read(Path file) throws ImportException {
		Place place = Place.of(file.toString());
		TreeMap<String, String> lines = new TreeMap<>();
		try {
			if (Files.size(file) > LARGEST)
				throw new ImportException(place, MESSAGES.text("large", LARGEST), MESSAGES.text("remedy"));
			Properties properties = new Properties();
			try (Reader reader = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
				properties.load(reader);
			}
			properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
		} catch (IOException | IllegalArgumentException unreadable) {
			throw new ImportException(place, MESSAGES.text("unreadable", unreadable), MESSAGES.text("remedy"), unreadable);
		}
		if (!FORM.equals(lines.get("form")))
			throw new ImportException(place, MESSAGES.text("form.other", FORM, lines.getOrDefault("form", "")), MESSAGES.text("remedy"));
		if (!check(lines).equals(lines.get(CHECK)))
			throw new ImportException(place, MESSAGES.text("changed"), MESSAGES.text("remedy"));
		try {
			return result(lines);
		} catch (IllegalArgumentException | DateTimeParseException wrong) {
			throw new ImportException(place, MESSAGES.text("unreadable", wrong.getMessage()), MESSAGES.text("remedy"), wrong);
		}
	}

	private static Result result(TreeMap<String, String> lines) {
		List<ExerciseScore> exercises = new ArrayList<>();
		for (String exercise : words(lines.get("exercises"))) {
			List<StepScore> steps = new ArrayList<>();
			for (String step : words(lines.get(exercise + ".steps")))
				steps.add(score(step, words(lines.get(exercise + "." + step + ".score"))));
			String minutes = lines.get(exercise + ".minutes");
			exercises.add(new ExerciseScore(exercise, minutes == null ? null : Long.valueOf(minutes), steps));
		}
		return new Result(value(lines, "participant"), value(lines, "agency"), value(lines, "course"), Instant.parse(value(lines, "written")), exercises);
	}

	private static StepScore score(String step, List<String> words) {
		if (words.size() < 4)
			throw new IllegalArgumentException(step);
		return new StepScore(step, Double.parseDouble(words.get(0)), Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)),
				words.get(3).equals(DONE), words.contains(SHOWN));
	}

	private static List<String> words(String text) {
		return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
	}

	private static String value(TreeMap<String, String> lines, String key) {
		String value = lines.get(key);
		if (value == null)
			throw new IllegalArgumentException(key);
		return value;
	}
}
