// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.text.Messages;

/**
 * A length of time as the model's durations have it: so many years, months, weeks, days or hours.
 *
 * @param amount how many of the unit; more than none
 * @since 1.0
 */
public record TimeSpan(int amount, Unit unit) {

	private static final Messages MESSAGES = Messages.of(TimeSpan.class);
	private static final Pattern WRITTEN = Pattern.compile("P([1-9]\\d{0,3})([YMWD])|PT([1-9]\\d{0,3})H");
	private static final int MONTHS_IN_A_YEAR = 12;
	private static final int SHORTEST_MONTH = 28;
	private static final int LONGEST_MONTH = 31;
	private static final int HOURS_IN_A_DAY = 24;
	private static final int HOURS_IN_A_WEEK = 7 * HOURS_IN_A_DAY;

	/** In what a length of time is counted. */
	public enum Unit {
		/** Years. */
		YEARS("P", "Y"),
		/** Months. */
		MONTHS("P", "M"),
		/** Weeks. */
		WEEKS("P", "W"),
		/** Days. */
		DAYS("P", "D"),
		/** Hours. */
		HOURS("PT", "H");

		private final String before;
		private final String after;

		Unit(String before, String after) {
			this.before = before;
			this.after = after;
		}

		/** What a number of them is called in the reader's language, without the number. */
		public String named(int amount) {
			return named(amount, Locale.getDefault());
		}

		String named(int amount, Locale language) {
			return MESSAGES.in(language).text("unit." + name(), amount);
		}
	}

	/** Reads what {@link #toString} writes; empty for anything else, null among it. */
	public static Optional<TimeSpan> of(String written) {
		Matcher parts = WRITTEN.matcher(written == null ? "" : written);
		if (!parts.matches())
			return Optional.empty();
		if (parts.group(3) != null)
			return Optional.of(new TimeSpan(Integer.parseInt(parts.group(3)), Unit.HOURS));
		for (Unit unit : Unit.values())
			if (unit.after.equals(parts.group(2)))
				return Optional.of(new TimeSpan(Integer.parseInt(parts.group(1)), unit));
		return Optional.empty();
	}

	/** Whether both last as long: twelve months as one year, seven days as one week. */
	public boolean isAsLongAs(TimeSpan other) {
		return isCountedInMonths() == other.isCountedInMonths() && length() == other.length();
	}

	/** Whether it lasts longer than another whenever they begin: a year longer than 30 days, but a month not. */
	public boolean isLongerThan(TimeSpan other) {
		return isCountedInMonths() == other.isCountedInMonths() ? length() > other.length() : hours(SHORTEST_MONTH) > other.hours(LONGEST_MONTH);
	}

	/** @param month how many days a month has */
	private long hours(int month) {
		return isCountedInMonths() ? (long) length() * month * HOURS_IN_A_DAY : length();
	}

	private boolean isCountedInMonths() {
		return unit == Unit.YEARS || unit == Unit.MONTHS;
	}

	/** In months for years and months, else in hours. */
	private int length() {
		return amount * switch (unit) {
		case YEARS -> MONTHS_IN_A_YEAR;
		case WEEKS -> HOURS_IN_A_WEEK;
		case DAYS -> HOURS_IN_A_DAY;
		case MONTHS, HOURS -> 1;
		};
	}

	/** The length in the reader's language: 12 months. */
	public String words() {
		return words(Locale.getDefault());
	}

	/** The length in a language. */
	public String words(Locale language) {
		return MESSAGES.in(language).text("span", amount, unit.named(amount, language));
	}

	/** As ISO 8601 writes it: P12M. */
	@Override
	public String toString() {
		return unit.before + amount + unit.after;
	}
}
