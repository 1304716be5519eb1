// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the files of a dataset hold, as its description in the catalogue says: enough to check a file.
 *
 * @param dataset the identifier of the dataset
 * @param columns the columns, in the order of the dataset's variables
 * @param marks   what stands beside values in columns of numbers and dates; never null
 */
public record FileDescription(String dataset, List<Column> columns, ValueMarks marks) {

	public FileDescription {
		columns = List.copyOf(columns);
	}

	/** A structure whose files have no marks beside values. */
	public FileDescription(String dataset, List<Column> columns) {
		this(dataset, columns, ValueMarks.NONE);
	}

	/** The column of that name, whatever the case of its letters. */
	public Optional<Column> column(String name) {
		String wanted = normal(name);
		return columns.stream().filter(column -> normal(column.name()).equals(wanted)).findFirst();
	}

	/** The columns whose values together tell one row from another; empty where the dataset names none. */
	public List<Column> key() {
		return columns.stream().filter(Column::key).toList();
	}

	private static String normal(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** Without marks, as structures were told before there were any: fingerprints of checks stay comparable. */
	@Override
	public String toString() {
		String told = "Structure[dataset=" + dataset + ", columns=" + columns;
		return marks.isEmpty() ? told + "]"
				: told + ", missing=" + marks.missing() + ", flags=" + marks.flags() + ", negatives=" + marks.negatives() + "]";
	}
}
