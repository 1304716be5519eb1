// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.time.LocalDate;

/** Dates as texts, made once: most of a crossing's fields are dates. */
final class Days {

	/** The first day on which an invented crossing happens; the last is 91 days later. */
	static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
	static final int COUNT = 92;

	private static final int BEFORE = 40_000;
	private static final int AFTER = 200;

	private final String[] texts = new String[BEFORE + AFTER];

	Days() {
		for (int day = 0; day < texts.length; day++)
			texts[day] = FIRST.plusDays(day - (long) BEFORE).toString();
	}

	/** The date so many days after the first, or before it where the number is negative. */
	String text(int day) {
		return texts[day + BEFORE];
	}

	/** The date so many days after another. */
	static String plus(String date, int days) {
		return LocalDate.parse(date).plusDays(days).toString();
	}
}
