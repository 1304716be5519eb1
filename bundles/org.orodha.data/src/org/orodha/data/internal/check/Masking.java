// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.orodha.data.check.RuleResult.Example;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** Hides the values of columns that can identify persons in what is told of breaches; where they are stays. */
final class Masking {

	/** What stands in place of a value. */
	static final String MASK = "•••";
	private static final String BETWEEN = " | ";

	private final Set<String> identifying = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	private final Set<String> anywhere = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	private Masking() {
	}

	/** Hides nothing. */
	static Masking none() {
		return new Masking();
	}

	/**
	 * Hides the values of the columns that structures say to be identifying.
	 *
	 * @param description of what is checked
	 * @param others    of what it is compared with
	 */
	static Masking of(FileDescription description, List<FileDescription> others) {
		Masking masking = new Masking();
		names(description).forEach(masking.identifying::add);
		masking.anywhere.addAll(masking.identifying);
		others.stream().flatMap(Masking::names).forEach(masking.anywhere::add);
		return masking;
	}

	private static Stream<String> names(FileDescription description) {
		return description.columns().stream().filter(Column::identifying).map(Column::name);
	}

	/** A value that a rule computes, hidden where it comes from such a column, whatever name the rule gives it. */
	String computed(Set<String> sources, String value) {
		return value != null && !value.isEmpty() && sources.stream().anyMatch(anywhere::contains) ? MASK : value;
	}

	boolean hides(List<String> columns) {
		return !identifying.isEmpty() && columns.stream().anyMatch(identifying::contains);
	}

	/** The breach without such values; what its message tells of them, its rule tells without. */
	Example example(RuleInfo info, List<String> columns, Example example) {
		String at = example.place() == null ? null : example.place().column();
		if (!hides(columns) && (at == null || !identifying.contains(at)))
			return example;
		return new Example(example.place(), example.record(), masked(columns, example.value()), info.name());
	}

	private String masked(List<String> columns, String value) {
		if (value == null || value.isEmpty())
			return value;
		String[] parts = value.split(" \\| ", -1);
		if (parts.length != columns.size())
			return MASK;
		List<String> shown = new ArrayList<>();
		for (int number = 0; number < parts.length; number++)
			shown.add(identifying.contains(columns.get(number)) && !parts[number].isEmpty() ? MASK : parts[number]);
		return String.join(BETWEEN, shown);
	}
}
