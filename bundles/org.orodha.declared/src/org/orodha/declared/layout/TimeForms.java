// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.orodha.model.time.TimePeriod;

/** Finds out how periods and days are written. */
final class TimeForms {

	private static final double MOST = 0.8;
	private static final List<String> LANGUAGES = List.of("en", "fr", "sw");
	private static final List<String> PERIODS = List.of("MMM yyyy", "MMMM yyyy", "MMM-yyyy", "MMM-yy", "MMM yy", "MMMM-yyyy", "MM/yyyy", "MM-yyyy",
			"yyyy/MM", "yyyy MMM", "yyyy MMMM", "yyyyMM", "'Q'q yyyy", "'Q'q-yyyy", "'Q'q/yyyy", "yyyy 'Q'q", "yyyy'Q'q");
	private static final List<String> DAYS = List.of("dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "dd-MMM-yyyy", "d MMM yyyy",
			"d MMMM yyyy", "MM/dd/yyyy", "yyyyMMdd", "yyyy/MM/dd");

	/**
	 * How they are written.
	 *
	 * @param pattern  the pattern; empty for the usual forms
	 * @param language the language of the names of months
	 */
	record Form(String pattern, String language) {

		/** The value in the usual form; empty where the text is not in this one. */
		Optional<String> read(String text) {
			if (pattern.isEmpty())
				return TimePeriod.parse(text.strip()).isPresent() ? Optional.of(text.strip()) : Optional.empty();
			return DateForm.of(pattern, language).read(text);
		}

		private boolean fits(Collection<String> values) {
			long read = values.stream().filter(value -> read(value).isPresent()).count();
			return read >= 1 && read >= MOST * values.size();
		}
	}

	private TimeForms() {
	}

	/** How periods are written; empty where these are none. */
	static Optional<Form> ofPeriods(Collection<String> values) {
		return of(values, PERIODS);
	}

	/** How days are written; empty where these are none. */
	static Optional<Form> ofDays(Collection<String> values) {
		return of(values, DAYS);
	}

	private static Optional<Form> of(Collection<String> values, List<String> patterns) {
		Form usual = new Form("", "en");
		if (usual.fits(values))
			return Optional.of(usual);
		return LANGUAGES.stream().flatMap(language -> patterns.stream().map(pattern -> new Form(pattern, language))).filter(form -> form.fits(values))
				.findFirst();
	}
}
