// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.time;

import java.util.Optional;
import java.util.stream.Stream;

/** How long a period is. */
public enum PeriodLength {

	/** Twelve months, 2019 or 2019/20. */
	YEAR("A", 12, "2019", PeriodText.YEAR),
	/** Six months of a calendar year, 2019-S1. */
	SEMESTER("S", 6, "2019-S1", PeriodText.SEMESTER),
	/** Four months of a calendar year, 2019-T1. */
	TRIMESTER("T", 4, "2019-T1", PeriodText.TRIMESTER),
	/** Three months of a calendar year, 2019-Q3. */
	QUARTER("Q", 3, "2019-Q3", PeriodText.QUARTER),
	/** A month, 2019-08. */
	MONTH("M", 1, "2019-08", PeriodText.MONTH),
	/** A week from Monday to Sunday, 2019-W34. */
	WEEK("W", 0, "2019-W34", PeriodText.WEEK),
	/** A day, 2019-08-24. */
	DAY("D", 0, "2019-08-24", PeriodText.DAY),
	/** Anything else between two days, 2019-01-15/2019-06-30. */
	INTERVAL("", 0, "2019-01-15/2019-06-30", PeriodText.INTERVAL);

	private final String letter;
	private final int months;
	private final String example;
	private final String pattern;

	PeriodLength(String letter, int months, String example, String pattern) {
		this.letter = letter;
		this.months = months;
		this.example = example;
		this.pattern = pattern;
	}

	/** The length that a letter of SDMX stands for. */
	public static Optional<PeriodLength> of(String letter) {
		return Stream.of(values()).filter(length -> !length.letter.isEmpty() && length.letter.equals(letter)).findFirst();
	}

	/** The letter of SDMX for it; empty for what is no certain length. */
	public String letter() {
		return letter;
	}

	/** How many months it has; 0 where it is no number of months. */
	public int months() {
		return months;
	}

	/** How such a period is written. */
	public String example() {
		return example;
	}

	/** How many of them a year has: 52 weeks, 365 days; 0 where that is not certain. */
	public int perYear() {
		return switch (this) {
		case DAY -> 365;
		case WEEK -> 52;
		case INTERVAL -> 0;
		default -> 12 / months;
		};
	}

	/**
	 * What texts of such periods look like, as a regular expression that Java and RE2 share. Texts of this look that the calendar does
	 * not have, such as 2023-W53, 2023-D366 and 2023-02-29, are no periods.
	 */
	public String pattern() {
		return pattern;
	}
}
