// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a trainer needs for a course besides its exercises. Each part may be empty.
 *
 * @param texts      its texts
 * @param days       the agenda
 * @param questions  the questions of its tests
 * @param tests      its tests
 * @param checkLists the lists that people go through before, during and after the course
 * @param plansB     the identifiers of the exercises for which it says what to do where they cannot be done as they should
 * @since 1.0
 */
public record Teaching(CourseTexts texts, List<Day> days, List<Question> questions, List<Test> tests, List<CheckList> checkLists,
		Set<String> plansB) {

	/** How long a slot of the agenda is, or that many times as long, in minutes. */
	public static final int SLOT_MINUTES = 30;

	/**
	 * A day of the agenda.
	 *
	 * @param start when its first slot begins
	 * @since 1.0
	 */
	public record Day(LocalTime start, List<Slot> slots) {

		public Day {
			slots = List.copyOf(slots);
		}
	}

	/**
	 * A part of a day.
	 *
	 * @param exercise the identifier of the exercise that is done; empty where none is
	 * @param text     the identifier of what is done besides; empty where it is the exercise alone
	 * @param minutes  a multiple of {@link Teaching#SLOT_MINUTES}
	 * @param pause    whether nobody works
	 * @since 1.0
	 */
	public record Slot(String exercise, String text, int minutes, boolean pause) {
	}

	/**
	 * A question of a test.
	 *
	 * @param choices how many answers there are to choose from; 0 where it is answered in one's own words
	 * @param answer  the number of the right choice, from 1; 0 where it is answered in one's own words
	 * @param points  what the right answer is worth
	 * @since 1.0
	 */
	public record Question(String id, int choices, int answer, int points) {
	}

	/**
	 * A test.
	 *
	 * @param id        {@code pre} for the one before the course, {@code post} for the one after it
	 * @param questions the questions in their order
	 * @since 1.0
	 */
	public record Test(String id, List<Question> questions) {

		public Test {
			questions = List.copyOf(questions);
		}

		/** What all right answers are worth. */
		public int points() {
			return questions.stream().mapToInt(Question::points).sum();
		}
	}

	/**
	 * A list to go through.
	 *
	 * @param items how many things there are to do
	 * @since 1.0
	 */
	public record CheckList(String id, int items) {
	}

	public Teaching {
		days = List.copyOf(days);
		questions = List.copyOf(questions);
		tests = List.copyOf(tests);
		checkLists = List.copyOf(checkLists);
		plansB = Set.copyOf(plansB);
	}

	/** The test of that identifier. */
	public Optional<Test> test(String id) {
		return tests.stream().filter(test -> test.id().equals(id)).findFirst();
	}
}
