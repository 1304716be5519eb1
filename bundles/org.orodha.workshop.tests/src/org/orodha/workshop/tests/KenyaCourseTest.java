// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Courses;
import org.orodha.workshop.course.Verification;
import org.orodha.workshop.course.Verification.Claim;

/** The course that comes with Orodha holds what it promises. */
class KenyaCourseTest {

	@TempDir
	private Path temporary;

	static List<String> exercises() {
		return kenya().exercises().stream().map(exercise -> exercise.id()).toList();
	}

	private static Course kenya() {
		return Courses.installed().find("kenya").orElseThrow(() -> new AssertionError(Courses.installed().leftOut()));
	}

	@Test
	void itIsThereInThreeLanguages() {
		assertThat(Courses.installed().leftOut()).isEmpty();
		assertThat(kenya().texts().languages()).containsExactly("en", "fr", "sw");
	}

	@ParameterizedTest
	@MethodSource("exercises")
	void everyExerciseCanBeDoneAsItSays(String exercise) throws IOException {
		List<Claim> claims = new Verification(kenya(), temporary).prove(kenya().exercise(exercise).orElseThrow(), new NullProgressMonitor());

		assertThat(claims).isNotEmpty().allMatch(Claim::holds);
	}
}
