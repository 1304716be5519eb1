// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.text.Messages;

import com.ibm.icu.text.ListFormatter;

/** Recurrence rules of RFC 5545 in words of the default locale: "every year on 15 February, May, August, and November". */
public final class RecurrenceWords {

	private static final Messages MESSAGES = Messages.of(RecurrenceWords.class);

	private RecurrenceWords() {
	}

	/** The rule in words; empty where it says more than the words can, or is none. */
	public static Optional<String> of(String rule) {
		return RecurrenceParts.of(rule).map(RecurrenceWords::of);
	}

	/** A usual recurrence in words. */
	public static String of(RecurrenceParts parts) {
		String every = MESSAGES.text("recurrence.every." + parts.unit(), parts.interval());
		String when = when(parts);
		return when.isEmpty() ? every : MESSAGES.text("recurrence.words", every, when);
	}

	private static String when(RecurrenceParts parts) {
		Locale locale = Locale.getDefault();
		String days = list(parts.days().stream().map(day -> Integer.toString(day)));
		String months = list(parts.months().stream().map(month -> month.getDisplayName(TextStyle.FULL, locale)));
		if (!parts.weekdays().isEmpty())
			return MESSAGES.text("recurrence.weekdays", list(parts.weekdays().stream().map(day -> day.getDisplayName(TextStyle.FULL, locale))));
		if (parts.days().isEmpty())
			return months.isEmpty() ? "" : MESSAGES.text("recurrence.months", months);
		if (parts.days().equals(List.of(RecurrenceParts.LAST)))
			return months.isEmpty() ? MESSAGES.text("recurrence.last") : MESSAGES.text("recurrence.lastOf", months);
		return months.isEmpty() ? MESSAGES.text("recurrence.days", days) : MESSAGES.text("recurrence.daysOf", days, months);
	}

	private static String list(Stream<String> items) {
		return ListFormatter.getInstance(Locale.getDefault()).format(items.toList());
	}
}
