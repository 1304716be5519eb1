// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.orodha.core.time.Recurrence;

/** The next dates of a recurrence, from today on, as they are written in the default locale. */
final class NextDates {

	private static final int SHOWN = 5;

	private NextDates() {
	}

	/** Five dates; fewer where the rule ends before, none where it is empty or cannot be followed. */
	static List<String> of(String rule) {
		if (rule.isBlank())
			return List.of();
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.getDefault());
		List<String> dates = new ArrayList<>();
		try {
			Recurrence recurrence = Recurrence.parse(rule);
			LocalDate today = LocalDate.now();
			Optional<LocalDate> next = recurrence.after(today.minusDays(1), today.minusYears(1));
			while (next.isPresent() && dates.size() < SHOWN) {
				dates.add(format.format(next.get()));
				next = recurrence.after(next.get(), today.minusYears(1));
			}
		} catch (IllegalArgumentException toldWhereTheRuleIsWritten) {
			return List.of();
		}
		return dates;
	}
}
