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

/** Recurrence rules of RFC 5545 in words: "every year on 15 February, May, August, and November". */
public final class RecurrenceWords {

	private static final Messages MESSAGES = Messages.of(RecurrenceWords.class);

	private final Messages messages;
	private final Locale language;

	private RecurrenceWords(Locale language) {
		this.language = language;
		messages = MESSAGES.in(language);
	}

	/** The rule in words of the default locale; empty where it says more than the words can, or is none. */
	public static Optional<String> of(String rule) {
		return of(rule, Locale.getDefault());
	}

	/** The rule in words of a language; empty where it says more than the words can, or is none. */
	public static Optional<String> of(String rule, Locale language) {
		return RecurrenceParts.of(rule).map(parts -> new RecurrenceWords(language).words(parts));
	}

	/** A usual recurrence in words of the default locale. */
	public static String of(RecurrenceParts parts) {
		return new RecurrenceWords(Locale.getDefault()).words(parts);
	}

	private String words(RecurrenceParts parts) {
		String every = messages.text("recurrence.every." + parts.unit(), parts.interval());
		String when = when(parts);
		return when.isEmpty() ? every : messages.text("recurrence.words", every, when);
	}

	private String when(RecurrenceParts parts) {
		String days = list(parts.days().stream().map(day -> Integer.toString(day)));
		String months = list(parts.months().stream().map(month -> month.getDisplayName(TextStyle.FULL, language)));
		if (!parts.weekdays().isEmpty())
			return messages.text("recurrence.weekdays", list(parts.weekdays().stream().map(day -> day.getDisplayName(TextStyle.FULL, language))));
		if (parts.days().isEmpty())
			return months.isEmpty() ? "" : messages.text("recurrence.months", months);
		if (parts.days().equals(List.of(RecurrenceParts.LAST)))
			return months.isEmpty() ? messages.text("recurrence.last") : messages.text("recurrence.lastOf", months);
		return months.isEmpty() ? messages.text("recurrence.days", days) : messages.text("recurrence.daysOf", days, months);
	}

	private String list(Stream<String> items) {
		return ListFormatter.getInstance(language).format(items.toList());
	}
}
