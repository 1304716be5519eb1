// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.time.DayOfWeek;
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
		if (parts.position() != 0)
			return months.isEmpty() ? messages.text("recurrence.position", position(parts), named(parts.weekdays()))
					: messages.text("recurrence.positionOf", position(parts), named(parts.weekdays()), months);
		if (!parts.weekdays().isEmpty())
			return messages.text("recurrence.weekdays", list(parts.weekdays().stream().map(day -> day.getDisplayName(TextStyle.FULL, language))));
		if (parts.days().isEmpty())
			return months.isEmpty() ? "" : messages.text("recurrence.months", months);
		if (parts.days().equals(List.of(RecurrenceParts.LAST)))
			return months.isEmpty() ? messages.text("recurrence.last") : messages.text("recurrence.lastOf", months);
		return months.isEmpty() ? messages.text("recurrence.days", days) : messages.text("recurrence.daysOf", days, months);
	}

	private String position(RecurrenceParts parts) {
		return position(parts.position(), messages);
	}

	private static String position(int position, Messages messages) {
		return position == RecurrenceParts.LAST ? messages.text("recurrence.position.last") : messages.text("recurrence.position.number", position);
	}

	/** Which of some days it is, in the default locale: "1st", "last". */
	public static String ofPosition(int position) {
		return position(position, MESSAGES);
	}

	private String named(List<DayOfWeek> weekdays) {
		return weekdays.size() == 1 ? weekdays.getFirst().getDisplayName(TextStyle.FULL, language) : messages.text("recurrence.workingDay");
	}

	/** The day of which several make up the working days of a week, in the default locale. */
	public static String workingDay() {
		return MESSAGES.text("recurrence.workingDay");
	}

	private String list(Stream<String> items) {
		return ListFormatter.getInstance(language).format(items.toList());
	}
}
