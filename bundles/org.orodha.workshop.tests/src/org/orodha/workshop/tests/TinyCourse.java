// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.CourseFile;

/** A course of one exercise in English. */
final class TinyCourse {

	private static final List<String> TEXTS = List.of("name", "goal", "notes", "find.title", "find.text", "find.hint.1", "find.hint.2", "find.hint.3",
			"find.1.good", "find.1.not-yet");

	private TinyCourse() {
	}

	/**
	 * The course, written into a folder.
	 *
	 * @param teaching what is in {@code teaching.xml}; null where there is none
	 * @param texts    the lines of {@code teaching.properties}
	 */
	static Course in(Path folder, String teaching, String... texts) throws Exception {
		Path course = Files.createDirectory(folder.resolve("tiny"));
		Files.writeString(course.resolve("course.xml"), """
				<course id="tiny" languages="en" day="2026-11-16">
				   <exercise id="stewards" base="kenya-undelivered" minutes="20">
				      <step id="find"><expect query="data-source#dis.permits/steward"/><solution/></step>
				   </exercise>
				</course>
				""");
		StringBuilder said = new StringBuilder("name=Stewards\ndescription=Who answers\n");
		TEXTS.forEach(key -> said.append("stewards.").append(key).append('=').append(key).append(" said\n"));
		Files.writeString(course.resolve("course.properties"), said);
		if (teaching != null) {
			Files.writeString(course.resolve("teaching.xml"), teaching);
			Files.writeString(course.resolve("teaching.properties"), String.join("\n", texts));
		}
		return CourseFile.read(course.resolve("course.xml"));
	}
}
