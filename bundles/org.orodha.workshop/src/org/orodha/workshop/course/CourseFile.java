// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javax.xml.stream.XMLStreamException;

import org.orodha.core.bulk.BulkAction;
import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.rules.RuleRegister;
import org.orodha.workshop.course.Difference.Change;
import org.orodha.workshop.course.Difference.Deletion;
import org.orodha.workshop.course.Difference.Edit;
import org.orodha.workshop.course.Difference.Put;
import org.orodha.workshop.internal.course.CourseElement;
import org.orodha.workshop.internal.course.PlainFolder;

/**
 * Reads the file of a course. It is XML; {@code schema/courses.exsd} says what stands in it.
 *
 * @since 1.0
 */
public final class CourseFile {

	private static final int MANY = Integer.MAX_VALUE;

	private final CourseFolder folder;
	private final String file;
	private CourseTexts texts;

	private CourseFile(CourseFolder folder, String file) {
		this.folder = folder;
		this.file = file;
	}

	/**
	 * Reads a course.
	 *
	 * @param file   the path of its file in the folder
	 * @param plugin the symbolic name of the plug-in that brings it; empty where there is none
	 * @throws ImportException where something is wrong with it: where, what was expected and found, and how to mend it
	 */
	public static Course read(CourseFolder folder, String file, String plugin) throws ImportException {
		return new CourseFile(folder, file).read(plugin);
	}

	/**
	 * Reads a course that lies in a folder.
	 *
	 * @throws ImportException where something is wrong with it
	 */
	public static Course read(Path path) throws ImportException {
		Path absolute = path.toAbsolutePath();
		return read(new PlainFolder(absolute.getParent()), absolute.getFileName().toString(), "");
	}

	private Course read(String plugin) throws ImportException {
		Place place = Place.of(folder.name() + (folder.name().endsWith("/") ? "" : "/") + file);
		return XmlInput.read(() -> new ByteArrayInputStream(folder.read(file)), place, (reader, whole) -> {
			reader.nextTag();
			return course(new CourseElement(reader, whole), plugin);
		});
	}

	private Course course(CourseElement element, String plugin) throws XMLStreamException, ImportException {
		element.require("course", "id", "languages", "day");
		List<String> languages = List.of(element.needed("languages").split("\\s+"));
		texts = CourseTexts.read(folder, file, languages);
		requireTexts(element, "name", "description");
		LocalDate day = day(element);
		String id = element.identifier("id");
		List<Exercise> exercises = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		element.children(child -> {
			Exercise exercise = exercise(child);
			if (!ids.add(exercise.id()))
				throw child.wrong("twice", exercise.id());
			exercises.add(exercise);
		});
		if (exercises.isEmpty())
			throw element.wrong("exercise.none");
		return new Course(id, plugin, folder, texts, day, exercises);
	}

	private static LocalDate day(CourseElement element) throws ImportException {
		try {
			return LocalDate.parse(element.needed("day"));
		} catch (DateTimeParseException malformed) {
			throw element.wrong("day", element.needed("day"));
		}
	}

	private Exercise exercise(CourseElement element) throws XMLStreamException, ImportException {
		element.require("exercise", "id", "base", "minutes", "mute");
		String id = element.identifier("id");
		String base = element.identifier("base");
		int minutes = element.number("minutes", 0, 1);
		Set<String> mutes = mutes(element);
		requireTexts(element, id + ".name", id + ".goal", id + ".notes");
		List<Change> start = new ArrayList<>();
		List<ExerciseStep> steps = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		element.children(child -> {
			if (child.name().equals("start")) {
				child.require("start");
				child.children(change -> start.add(change(change)));
				return;
			}
			ExerciseStep step = step(child, id);
			if (!ids.add(step.id()))
				throw child.wrong("twice", step.id());
			steps.add(step);
		});
		if (steps.isEmpty())
			throw element.wrong("step.none", id);
		return new Exercise(id, base, minutes, mutes, new Difference(start), steps, texts);
	}

	private static Set<String> mutes(CourseElement element) throws ImportException {
		Set<String> mutes = words(element.text("mute"));
		RuleRegister rules = RuleRegister.installed();
		for (String mute : mutes)
			if (rules.find(mute).isEmpty())
				throw element.wrong("mute", mute);
		return mutes;
	}

	private ExerciseStep step(CourseElement element, String exercise) throws XMLStreamException, ImportException {
		element.require("step", "id", "goTo");
		String id = element.identifier("id");
		String goTo = element.text("goTo");
		if (!goTo.isEmpty() && !goTo.matches("(element|view|command):\\S+"))
			throw element.wrong("goTo", goTo);
		List<Check> checks = new ArrayList<>();
		List<Change> solution = new ArrayList<>();
		element.children(child -> {
			if (child.name().equals("solution")) {
				child.require("solution");
				child.children(change -> solution.add(change(change)));
			} else
				checks.add(check(child));
		});
		if (checks.isEmpty())
			throw element.wrong("check.none", id);
		ExerciseStep step = new ExerciseStep(exercise, id, goTo, checks, new Difference(solution), texts);
		requireTexts(element, keys(step).toArray(String[]::new));
		return step;
	}

	private static Set<String> keys(ExerciseStep step) {
		Set<String> keys = new LinkedHashSet<>(List.of(step.key("title"), step.key("text")));
		for (int rung = 1; rung <= ExerciseStep.HINTS; rung++)
			keys.add(step.key("hint." + rung));
		for (int number = 1; number <= step.checks().size(); number++)
			keys.addAll(List.of(step.key(number + ".good"), step.key(number + ".not-yet")));
		return keys;
	}

	private Check check(CourseElement element) throws XMLStreamException, ImportException {
		Check check = switch (element.name()) {
		case "expect" -> {
			element.require("expect", "query", "each", "atLeast", "atMost", "points");
			Set<String> each = words(element.text("each"));
			int atMost = element.number("atMost", MANY, 0);
			int atLeast = element.number("atLeast", atMost == MANY ? 1 : 0, 0);
			yield new Check.Expectation(element.number("points", 1, 1), query(element), each, atLeast, atMost);
		}
		case "sound" -> {
			element.require("sound", "query", "rules", "points");
			yield new Check.Soundness(element.number("points", 1, 1), query(element), words(element.needed("rules")));
		}
		default -> throw element.wrong("element", element.name(), "expect, sound, solution");
		};
		element.end();
		return check;
	}

	private static Set<String> words(String text) {
		return text.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
	}

	private static Query query(CourseElement element) throws ImportException {
		return element.read("query", Query::of);
	}

	private Change change(CourseElement element) throws XMLStreamException, ImportException {
		return switch (element.name()) {
		case "put" -> put(element);
		case "delete" -> {
			element.require("delete", "element");
			Deletion deletion = new Deletion(element.line(), element.needed("element"));
			element.end();
			yield deletion;
		}
		case "set" -> edit(element, BulkAction::set);
		case "add" -> edit(element, BulkAction::add);
		case "remove" -> edit(element, BulkAction::remove);
		case "clear" -> edit(element, none -> BulkAction.clear());
		default -> throw element.wrong("element", element.name(), "put, set, add, remove, clear, delete");
		};
	}

	private Put put(CourseElement element) throws XMLStreamException, ImportException {
		element.require("put", "folder");
		String path = element.needed("folder");
		boolean empty = element.read("folder", wanted -> {
			try {
				return folder.files(wanted).isEmpty();
			} catch (IOException failure) {
				throw new IllegalArgumentException(failure.getMessage(), failure);
			}
		});
		if (empty)
			throw element.wrong("folder", folder.name(), path);
		Put put = new Put(element.line(), path);
		element.end();
		return put;
	}

	private static Edit edit(CourseElement element, Function<String, BulkAction> action) throws XMLStreamException, ImportException {
		element.require(element.name(), "element", "feature", "language");
		int line = element.line();
		String of = element.needed("element");
		String feature = element.needed("feature");
		String language = element.text("language");
		return new Edit(line, of, feature, language.isEmpty() ? null : language, action.apply(element.content()));
	}

	private void requireTexts(CourseElement element, String... keys) throws ImportException {
		texts.require(element, file, keys);
	}
}
