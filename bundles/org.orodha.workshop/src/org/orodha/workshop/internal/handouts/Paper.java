// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.handouts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Text;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.CourseTexts;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Teaching;
import org.orodha.workshop.handouts.HandOut;

/** What all papers of a course in one language have in common. */
public final class Paper {

	/** A box to be ticked. */
	static final String BOX = "□";
	/** A place for a line of handwriting. */
	static final Text LINE = Text.of("\u00a0");

	private static final Messages MESSAGES = Messages.of(Paper.class);

	private final Course course;
	private final Teaching teaching;
	private final Locale language;
	private final Messages messages;
	private final List<String> languages = new ArrayList<>();

	/** @param language the papers' */
	public Paper(Course course, Teaching teaching, Locale language) {
		this.course = course;
		this.teaching = teaching;
		this.language = language;
		messages = MESSAGES.in(language);
		languages.add(language.toLanguageTag());
		languages.addAll(course.texts().languages());
	}

	/** What a hand-out is called in a language. */
	public static String label(HandOut handOut, Locale language) {
		return MESSAGES.in(language).text(switch (handOut) {
		case PRE_TEST -> "test.pre";
		case POST_TEST -> "test.post";
		default -> handOut.file();
		});
	}

	Course course() {
		return course;
	}

	Teaching teaching() {
		return teaching;
	}

	/** Words of ours. */
	String say(String key, Object... values) {
		return messages.text(key, values);
	}

	/** Words of ours as a text. */
	Text text(String key, Object... values) {
		return Text.of(say(key, values));
	}

	/** A text of the course. */
	String said(String key) {
		return in(course.texts(), key);
	}

	/** A text of an exercise. */
	String said(Exercise exercise, String part) {
		return said(exercise.id() + "." + part);
	}

	/** A text of a step. */
	String said(ExerciseStep step, String part) {
		return said(step.exercise() + "." + step.id() + "." + part);
	}

	/** A text for teaching. */
	String taught(String key) {
		return in(teaching.texts(), key);
	}

	private String in(CourseTexts texts, String key) {
		return texts.all(key).in(languages);
	}

	/** A time of day as it is written in an agenda. */
	static String time(LocalTime time) {
		return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
	}

	/** A label and room for as many lines of handwriting. */
	static Fact room(Text label, int lines) {
		return new Fact(label, Collections.nCopies(lines, LINE));
	}

	/** A whole paper about the course. @param key of what sort of paper it is */
	Document document(String key, List<Fact> imprint, List<Text> notices, List<Section> sections) {
		return document(Layout.SHEET, key, imprint, notices, sections);
	}

	/** A whole paper about the course. @param key of what sort of paper it is */
	Document document(Layout layout, String key, List<Fact> imprint, List<Text> notices, List<Section> sections) {
		return new Document(layout, say(key), Text.of(said("name")), language, imprint, notices, sections, List.of());
	}
}
