package org.orodha.data.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the files of a dataset hold, as its description in the catalogue says: enough to check a file.
 *
 * @param dataset the identifier of the dataset
 * @param columns the columns, in the order of the dataset's variables
 */
public record Structure(String dataset, List<Column> columns) {

	public Structure {
		columns = List.copyOf(columns);
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
}
