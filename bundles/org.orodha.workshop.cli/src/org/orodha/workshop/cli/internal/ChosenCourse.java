// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;

/** A course that somebody names, and languages in which it is there. */
final class ChosenCourse {

	private static final Messages MESSAGES = Messages.of(ChosenCourse.class);

	private ChosenCourse() {
	}

	/**
	 * The course of that identifier.
	 *
	 * @param id null for the only one that is installed
	 * @throws IllegalArgumentException where there is none, or several: the message tells the user
	 */
	static Course named(String id) {
		List<Course> all = Courses.installed().list();
		if (id == null && all.size() == 1)
			return all.getFirst();
		String ids = String.join(", ", all.stream().map(Course::id).toList());
		if (id == null)
			throw new IllegalArgumentException(MESSAGES.text("course.several", ids));
		return Courses.installed().find(id).orElseThrow(() -> new IllegalArgumentException(MESSAGES.text("course.unknown", id, ids)));
	}

	/**
	 * A language of a course.
	 *
	 * @param tag its BCP 47 tag; null for the user's, or else that in which the course was written
	 * @throws IllegalArgumentException where the course is not there in it: the message tells the user
	 */
	static Locale language(Course course, String tag) {
		List<String> languages = course.texts().languages();
		if (tag != null && !languages.contains(tag))
			throw new IllegalArgumentException(MESSAGES.text("course.language", course.id(), tag, String.join(", ", languages)));
		String users = Locale.getDefault().getLanguage();
		return Locale.forLanguageTag(tag != null ? tag : languages.contains(users) ? users : languages.getFirst());
	}
}
