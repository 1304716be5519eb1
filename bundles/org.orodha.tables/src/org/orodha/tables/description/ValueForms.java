// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.orodha.core.table.FileDialect;

/** The forms that values of a file can have, as the file writes its numbers and dates. */
public final class ValueForms {

	/** The first rows may hold more slips than the rest. */
	private static final int SAMPLE_SLIPS = 20;
	private static final Set<String> YEARS = Set.of("year", "years", "yr", "annee", "annees", "an", "mwaka", "period",
			"periode", "time");

	private record Candidate(ValueForm form, Pattern pattern) {
	}

	private final List<Candidate> candidates;

	/** @param dialect how the file is written */
	public ValueForms(FileDialect dialect) {
		candidates = ValueForm.all(NumberMarks.of(dialect), dialect.dateFormat()).stream()
				.map(form -> new Candidate(form, Pattern.compile(form.pattern()))).toList();
	}

	/**
	 * The forms that some values of a column have, but for slips, the narrowest first.
	 *
	 * @param column the name of the column; four digits are years only where it says so
	 * @param values some of its values; null for none
	 */
	public List<ValueForm> of(String column, List<String> values) {
		Map<String, Long> given = values.stream().filter(value -> value != null)
				.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
		long slips = given.values().stream().mapToLong(Long::longValue).sum() / SAMPLE_SLIPS;
		boolean year = Words.of(column).stream().anyMatch(YEARS::contains);
		return candidates.stream().filter(candidate -> year || !candidate.form().year())
				.filter(candidate -> isOf(candidate, given, slips)).map(Candidate::form).toList();
	}

	private static boolean isOf(Candidate candidate, Map<String, Long> given, long slips) {
		long others = 0;
		for (Map.Entry<String, Long> value : given.entrySet())
			if (!candidate.pattern().matcher(value.getKey()).matches()) {
				others += value.getValue();
				if (others > slips)
					return false;
			}
		return true;
	}
}
