// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.util.List;

import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Exercise;

/** An exercise that one can choose. */
record Chosen(Course course, Exercise exercise) {

	static List<Chosen> all() {
		return Courses.installed().list().stream()
				.flatMap(course -> course.exercises().stream().map(exercise -> new Chosen(course, exercise))).toList();
	}

	/** The name by which it is remembered. */
	String key() {
		return course.id() + "/" + exercise.id();
	}

	/** What a reader chooses it by. */
	String label() {
		return WorkshopText.text("choice", course.exercises().indexOf(exercise) + 1, exercise.name(), exercise.minutes());
	}
}
