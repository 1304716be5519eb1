// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.workshop.course.Teaching.CheckList;
import org.orodha.workshop.course.Teaching.Day;
import org.orodha.workshop.course.Teaching.Question;
import org.orodha.workshop.course.Teaching.Slot;
import org.orodha.workshop.course.Teaching.Test;
import org.orodha.workshop.internal.course.CourseElement;

/**
 * Reads what a trainer needs for a course: {@code teaching.xml} beside the course's file, with its texts in {@code teaching.properties} and so
 * on; {@code schema/courses.exsd} says what stands in it.
 *
 * @since 1.0
 */
public final class TeachingFile {

	/** Its name. */
	public static final String NAME = "teaching.xml";

	private final Course course;
	private final CourseTexts texts;
	private final List<Day> days = new ArrayList<>();
	private final Map<String, Question> questions = new LinkedHashMap<>();
	private final Map<String, Test> tests = new LinkedHashMap<>();
	private final Map<String, CheckList> checkLists = new LinkedHashMap<>();
	private final Set<String> plansB = new LinkedHashSet<>();

	private TeachingFile(Course course, CourseTexts texts) {
		this.course = course;
		this.texts = texts;
	}

	/**
	 * Reads it.
	 *
	 * @return empty where the course has none
	 * @throws ImportException where something is wrong with it: where, what was expected and found, and how to mend it
	 */
	public static Optional<Teaching> read(Course course) throws ImportException {
		CourseFolder folder = course.folder();
		if (!folder.has(NAME))
			return Optional.empty();
		TeachingFile file = new TeachingFile(course, CourseTexts.read(folder, NAME, course.texts().languages()));
		Place place = Place.of(folder.name() + (folder.name().endsWith("/") ? "" : "/") + NAME);
		return Optional.of(XmlInput.read(() -> new ByteArrayInputStream(folder.read(NAME)), place, (reader, whole) -> {
			reader.nextTag();
			return file.teaching(new CourseElement(reader, whole));
		}));
	}

	private Teaching teaching(CourseElement element) throws XMLStreamException, ImportException {
		element.require("teaching");
		element.children(this::part);
		return new Teaching(texts, days, List.copyOf(questions.values()), List.copyOf(tests.values()), List.copyOf(checkLists.values()), plansB);
	}

	private void part(CourseElement element) throws XMLStreamException, ImportException {
		switch (element.name()) {
		case "day" -> day(element);
		case "question" -> question(element);
		case "test" -> test(element);
		case "checklist" -> checkList(element);
		case "plan-b" -> planB(element);
		default -> throw element.wrong("element", element.name(), "day, question, test, checklist, plan-b");
		}
	}

	private void day(CourseElement element) throws XMLStreamException, ImportException {
		element.require("day", "start");
		LocalTime start = time(element);
		List<Slot> slots = new ArrayList<>();
		element.children(child -> slots.add(slot(child)));
		days.add(new Day(start, slots));
	}

	private static LocalTime time(CourseElement element) throws ImportException {
		String text = element.needed("start");
		try {
			LocalTime start = LocalTime.parse(text);
			if (start.getMinute() % Teaching.SLOT_MINUTES == 0)
				return start;
		} catch (DateTimeException malformed) {
			throw element.wrong("start", text);
		}
		throw element.wrong("start", text);
	}

	private Slot slot(CourseElement element) throws XMLStreamException, ImportException {
		element.require("slot", "exercise", "text", "minutes", "pause");
		String exercise = element.text("exercise");
		String text = element.text("text");
		if (exercise.isEmpty() && text.isEmpty())
			throw element.wrong("slot");
		if (!exercise.isEmpty())
			requireExercise(element, exercise);
		if (!text.isEmpty())
			requireTexts(element, "slot." + text);
		int minutes = element.number("minutes", 0, 1);
		if (minutes % Teaching.SLOT_MINUTES != 0)
			throw element.wrong("slot.minutes", minutes);
		Slot slot = new Slot(exercise, text, minutes, element.text("pause").equals("true"));
		element.end();
		return slot;
	}

	private void question(CourseElement element) throws XMLStreamException, ImportException {
		element.require("question", "id", "choices", "answer", "points");
		String id = element.identifier("id");
		int choices = element.number("choices", 0, 0);
		int answer = element.number("answer", 0, choices == 0 ? 0 : 1);
		if (answer > choices)
			throw element.wrong("answer", answer, choices);
		String key = "question." + id;
		requireTexts(element, key, key + ".answer");
		for (int choice = 1; choice <= choices; choice++)
			requireTexts(element, key + "." + choice);
		if (questions.put(id, new Question(id, choices, answer, element.number("points", 1, 1))) != null)
			throw element.wrong("twice", id);
		element.end();
	}

	private void test(CourseElement element) throws XMLStreamException, ImportException {
		element.require("test", "id", "questions");
		String id = element.needed("id");
		if (!List.of("pre", "post").contains(id))
			throw element.wrong("test", id);
		List<Question> asked = new ArrayList<>();
		for (String question : element.needed("questions").split("\\s+")) {
			if (!questions.containsKey(question))
				throw element.wrong("question", question, String.join(", ", questions.keySet()));
			asked.add(questions.get(question));
		}
		if (tests.put(id, new Test(id, asked)) != null)
			throw element.wrong("twice", id);
		element.end();
	}

	private void checkList(CourseElement element) throws XMLStreamException, ImportException {
		element.require("checklist", "id", "items");
		String id = element.identifier("id");
		int items = element.number("items", 0, 1);
		String key = "checklist." + id;
		requireTexts(element, key);
		for (int item = 1; item <= items; item++)
			requireTexts(element, key + "." + item);
		if (checkLists.put(id, new CheckList(id, items)) != null)
			throw element.wrong("twice", id);
		element.end();
	}

	private void planB(CourseElement element) throws XMLStreamException, ImportException {
		element.require("plan-b", "exercise");
		String exercise = element.identifier("exercise");
		requireExercise(element, exercise);
		requireTexts(element, "plan-b." + exercise);
		if (!plansB.add(exercise))
			throw element.wrong("twice", exercise);
		element.end();
	}

	private void requireExercise(CourseElement element, String id) throws ImportException {
		if (course.exercise(id).isEmpty())
			throw element.wrong("exercise", id, String.join(", ", course.exercises().stream().map(Exercise::id).toList()));
	}

	private void requireTexts(CourseElement element, String... keys) throws ImportException {
		texts.require(element, NAME, keys);
	}
}
