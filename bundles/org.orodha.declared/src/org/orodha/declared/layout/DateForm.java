// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How dates and periods are written: a day, a month, a quarter or a year, which becomes what the catalogue has for it. */
public final class DateForm {

	private final DateTimeFormatter form;

	private DateForm(DateTimeFormatter form) {
		this.form = form;
	}

	/** The form that a pattern such as dd/MM/yyyy or MMM yyyy describes. @param language that of the names of months */
	public static DateForm of(String pattern, String language) {
		return new DateForm(new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient().appendPattern(pattern)
				.toFormatter(Locale.forLanguageTag(language)));
	}

	/** Whether a pattern describes dates or periods. */
	public static boolean isPattern(String pattern) {
		try {
			return of(pattern, "en").read(of(pattern, "en").form.format(LocalDate.of(2026, 8, 31))).isPresent();
		} catch (IllegalArgumentException | DateTimeException none) {
			return false;
		}
	}

	/**
	 * A day as 2026-08-31, a month as 2026-08, a quarter as 2026-Q3, a year as 2026; empty for a text that is not in this form, and for years
	 * of fewer than four figures.
	 */
	public Optional<String> read(String text) {
		try {
			return Optional.ofNullable(written(form.parse(text.strip()))).filter(found -> found.charAt(0) != '0');
		} catch (DateTimeException other) {
			return Optional.empty();
		}
	}

	private static String written(TemporalAccessor found) {
		LocalDate day = found.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.from(found) : null;
		if (day != null)
			return day.toString();
		ChronoField yearField = found.isSupported(ChronoField.YEAR) ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA;
		if (!found.isSupported(yearField))
			return null;
		String year = String.format(Locale.ROOT, "%04d", found.getLong(yearField));
		if (found.isSupported(ChronoField.MONTH_OF_YEAR))
			return year + String.format(Locale.ROOT, "-%02d", found.getLong(ChronoField.MONTH_OF_YEAR));
		return found.isSupported(IsoFields.QUARTER_OF_YEAR) ? year + "-Q" + found.getLong(IsoFields.QUARTER_OF_YEAR) : year;
	}
}
