// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.orodha.core.time.RecurrenceParts;
import org.orodha.core.time.RecurrenceParts.Unit;

/**
 * When data is due, as the return sheet has it.
 *
 * @param day    the day of the month, or {@value #LAST}; empty where nothing is said
 * @param months the numbers of the months with commas between them, or {@value #EVERY}; empty where nothing is said
 */
record Due(String day, String months) {

	/** Nothing is said. */
	static final Due UNSAID = new Due("", "");

	private static final String LAST = "last";
	private static final String EVERY = "all";
	private static final Pattern DAY = Pattern.compile("[1-9]|[12][0-9]|3[01]|" + LAST);
	private static final Pattern MONTHS = Pattern.compile("(0?[1-9]|1[0-2])( *[,;] *(0?[1-9]|1[0-2]))*|" + EVERY);

	/** What a rule says; empty where it says more than a day of months. */
	static Optional<Due> of(String rule) {
		return rule == null || rule.isBlank() ? Optional.of(UNSAID) : RecurrenceParts.of(rule).filter(Due::isDayOfMonths).map(Due::of);
	}

	private static boolean isDayOfMonths(RecurrenceParts parts) {
		return parts.days().size() == 1 && parts.weekdays().isEmpty() && parts.interval() == 1
				&& (parts.unit() == Unit.MONTHLY || parts.unit() == Unit.YEARLY && !parts.months().isEmpty());
	}

	private static Due of(RecurrenceParts parts) {
		int day = parts.days().getFirst();
		return new Due(day == RecurrenceParts.LAST ? LAST : Integer.toString(day), parts.months().isEmpty() ? EVERY
				: parts.months().stream().map(month -> Integer.toString(month.getValue())).collect(Collectors.joining(",")));
	}

	boolean isUnsaid() {
		return day.isEmpty() && months.isEmpty();
	}

	/** Whether the day is one. */
	boolean hasDay() {
		return DAY.matcher(day).matches();
	}

	/** Whether the months are such. */
	boolean hasMonths() {
		return MONTHS.matcher(months).matches();
	}

	/** The rule as RFC 5545 writes it; asked where both are said. */
	String rule() {
		List<Month> named = months.equals(EVERY) ? List.of()
				: Arrays.stream(months.split("[,;]")).map(month -> Month.of(Integer.parseInt(month.strip()))).sorted().distinct().toList();
		int number = day.equals(LAST) ? RecurrenceParts.LAST : Integer.parseInt(day);
		return new RecurrenceParts(named.isEmpty() ? Unit.MONTHLY : Unit.YEARLY, 1, List.of(number), named, List.of()).rule();
	}
}
