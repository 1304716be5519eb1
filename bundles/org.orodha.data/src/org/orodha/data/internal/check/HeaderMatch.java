// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.text.Nearest;
import org.orodha.core.text.Visible;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Severity;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/**
 * How the columns of a file fit those of its dataset.
 *
 * @param present  the dataset's columns that the file has, by the name they have in the file
 * @param missing  the dataset's columns that the file lacks
 * @param unknown  the file's columns that the dataset does not know
 * @param unnamed  whether the file has no header and its columns were taken in the order of the dataset
 * @param repeated the names that occur more than once
 */
record HeaderMatch(Map<String, Column> present, List<Column> missing, List<String> unknown, boolean unnamed,
		List<String> repeated) {

	static final RuleInfo MISSING = RuleInfo.of(DataRule.COLUMN_MISSING, 0);
	static final RuleInfo UNKNOWN = RuleInfo.of(DataRule.COLUMN_UNKNOWN, 0);
	static final RuleInfo UNNAMED = RuleInfo.of(DataRule.HEADER_MISSING, 0);
	static final RuleInfo REPEATED = RuleInfo.of(DataRule.COLUMN_REPEATED, 0);

	/**
	 * Compares a file's columns with a dataset's.
	 *
	 * @param names  the names in the file; where it has no header, made-up ones
	 * @param header whether the file has a header
	 */
	static HeaderMatch compare(FileDescription description, List<String> names, boolean header) {
		if (!header && names.size() == description.columns().size())
			return inOrder(description, names);
		Map<String, Column> present = new LinkedHashMap<>();
		List<String> unknown = new ArrayList<>();
		List<String> repeated = new ArrayList<>();
		for (String name : names) {
			Optional<Column> column = description.column(name);
			if (column.isEmpty())
				unknown.add(name);
			else if (present.containsValue(column.get()))
				repeated.add(name);
			else
				present.put(name, column.get());
		}
		List<Column> missing = description.columns().stream().filter(column -> !present.containsValue(column)).toList();
		return new HeaderMatch(present, missing, unknown, false, repeated);
	}

	private static HeaderMatch inOrder(FileDescription description, List<String> names) {
		Map<String, Column> present = new LinkedHashMap<>();
		for (int number = 0; number < names.size(); number++)
			present.put(names.get(number), description.columns().get(number));
		return new HeaderMatch(present, List.of(), List.of(), true, List.of());
	}

	/** Tells what does not fit, each with the rule and the name of the column concerned. */
	void tell(Teller teller) {
		for (Column column : missing)
			teller.tell(severe(MISSING, column), column.name(), DataRule.COLUMN_MISSING.text("found", column.name()));
		for (String name : unknown)
			teller.tell(UNKNOWN, Visible.value(name), Nearest.of(name, missing.stream().map(Column::name).toList())
					.map(near -> DataRule.COLUMN_UNKNOWN.text("near", Visible.value(name), near))
					.orElseGet(() -> DataRule.COLUMN_UNKNOWN.text("found", Visible.value(name))));
		for (String name : repeated)
			teller.tell(REPEATED, Visible.value(name), DataRule.COLUMN_REPEATED.text("found", Visible.value(name)));
		if (unnamed)
			teller.tell(UNNAMED, null, DataRule.HEADER_MISSING.text("found"));
	}

	/** A column that may be empty may also be left out, though somebody should know. */
	private static RuleInfo severe(RuleInfo info, Column column) {
		return column.mandatory() || column.key() ? info : info.as(Severity.WARNING);
	}

	/** Is told what does not fit. */
	@FunctionalInterface
	interface Teller {
		void tell(RuleInfo rule, String column, String message);
	}
}
