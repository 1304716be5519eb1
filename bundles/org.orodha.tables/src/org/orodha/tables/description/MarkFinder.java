// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.table.FileDialect;
import org.orodha.model.VariableType;

/**
 * Finds the marks that keep a column from being one of numbers or dates. Only what statistical offices and spreadsheets write as
 * such counts, and only where all other values of the sample are numbers or dates.
 */
public final class MarkFinder {

	private static final Set<String> MISSING = Set.of("..", "...", "-", "--", "\u2013", "\u2014", ":", ".", "n/a", "N/A", "#N/A", "NA",
			"n.a.", "N.A.", "n.a", "na", "nd", "n.d.", "ND", "NULL", "null", "NaN", "nan", "None", "none", "x", "X", "*", "**", "?", "\u2026",
			"s.o.", "n.c.", "haipo", "missing", "unknown", "not available", "nil", "Nil", "NIL");
	private static final Pattern FLAGGED = Pattern
			.compile("(?<number>.*[0-9)]) *(?<flag>%|\u2030|[*]{1,3}|[\u2020\u2021]|(?<= )[bcdefinprsuxzBCDEFINPRSUXZ]|[(][a-z][)])");
	private static final Pattern BRACKETED = Pattern.compile("[(][^()]*[0-9][)]");
	private static final int FEWEST = 3;
	/** A single value that is no number is a slip. */
	private static final int REPEATED = 2;

	private final ValueForms forms;

	/** @param dialect how the file is written */
	public MarkFinder(FileDialect dialect) {
		forms = new ValueForms(dialect);
	}

	/**
	 * The marks of a column; none where it has none, or is a column of texts with them, too.
	 *
	 * @param column the name of the column
	 * @param values its first values; null for none
	 */
	public ValueMarks find(String column, List<String> values) {
		List<String> given = values.stream().filter(value -> value != null && !value.isBlank()).map(String::strip).toList();
		if (isTyped(column, given))
			return ValueMarks.NONE;
		Set<String> missing = new LinkedHashSet<>();
		Set<String> flags = new LinkedHashSet<>();
		Set<String> negatives = new LinkedHashSet<>();
		for (String value : given)
			if (MISSING.contains(value))
				missing.add(value);
			else {
				Matcher flagged = FLAGGED.matcher(value);
				String number = value;
				if (flagged.matches()) {
					flags.add(flagged.group("flag"));
					number = flagged.group("number");
				}
				if (number.contains(ValueMarks.MINUS))
					negatives.add(ValueMarks.MINUS);
				if (BRACKETED.matcher(number).matches())
					negatives.add(ValueMarks.BRACKETS);
			}
		ValueMarks marks = new ValueMarks(List.copyOf(missing), List.copyOf(flags), List.copyOf(negatives));
		if (given.stream().filter(value -> !value.equals(marks.stripped(value))).count() < REPEATED)
			return ValueMarks.NONE;
		List<String> rest = new ArrayList<>();
		for (String value : given) {
			String plain = marks.stripped(value);
			if (plain != null)
				rest.add(plain);
		}
		return rest.size() >= FEWEST && isTyped(column, rest) ? marks : ValueMarks.NONE;
	}

	/** Whether values are numbers or dates as they are. */
	private boolean isTyped(String column, List<String> values) {
		return forms.of(column, values).stream().filter(form -> form.type() != VariableType.BOOLEAN)
				.map(form -> Pattern.compile(form.pattern()))
				.anyMatch(pattern -> values.stream().allMatch(value -> pattern.matcher(value).matches()));
	}
}
