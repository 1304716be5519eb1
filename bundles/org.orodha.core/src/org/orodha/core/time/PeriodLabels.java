// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** Time periods in the words of a reader; what machines read is {@link TimePeriod#toString}. */
public final class PeriodLabels {

	private static final Messages MESSAGES = Messages.of(PeriodLabels.class);

	private PeriodLabels() {
	}

	/** A period in the default locale's language: 3rd quarter of 2024, July 2024 to June 2025. */
	public static String of(TimePeriod period) {
		return of(period, Locale.getDefault());
	}

	/** A period in a language. */
	public static String of(TimePeriod period, Locale language) {
		Messages words = MESSAGES.in(language);
		PeriodLength length = period.length();
		LocalDate start = period.start();
		String year = Integer.toString(start.getYear());
		return switch (length) {
		case YEAR -> start.getMonth() == Month.JANUARY ? year : months(period, language);
		case SEMESTER, QUARTER ->
			words.text(length + "." + ((start.getMonthValue() - 1) / length.months() + 1), year);
		case TRIMESTER -> months(period, language);
		case MONTH -> month(start, language);
		case WEEK -> words.text("WEEK", Integer.toString(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
				Integer.toString(start.get(IsoFields.WEEK_BASED_YEAR)), day(start, language), day(period.end(), language));
		case DAY -> day(start, language);
		case INTERVAL -> period.months() > 0 ? months(period, language)
				: words.text("from", day(start, language), day(period.end(), language));
		};
	}

	/** A day in its short form, in the default locale's language. */
	public static String ofDay(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
	}

	private static String months(TimePeriod period, Locale language) {
		return MESSAGES.in(language).text("from", month(period.start(), language), month(period.end(), language));
	}

	private static String month(LocalDate day, Locale language) {
		return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + day.getYear();
	}

	private static String day(LocalDate day, Locale language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
	}
}
