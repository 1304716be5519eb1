package org.orodha.core.table;

import java.util.Iterator;
import java.util.List;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * A table that was read.
 *
 * @param file    the file, as the user named it
 * @param dialect how the file is written
 * @param columns the columns' names, in order
 * @param rows    the rows
 */
public record Table(String file, Dialect dialect, List<String> columns, List<Row> rows) implements Iterable<Row> {

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * Makes sure that columns are there.
	 *
	 * @throws ImportException naming the first column that is missing and those that are there
	 */
	public void require(String... wanted) throws ImportException {
		Messages messages = Messages.of(Table.class);
		for (String column : wanted)
			if (!columns.contains(column))
				throw new ImportException(Place.of(file).row(dialect.headerRow()).column(column),
						messages.text("column.missing", column, String.join(", ", columns)),
						messages.text("column.missing.remedy"));
	}

	@Override
	public Iterator<Row> iterator() {
		return rows.iterator();
	}
}
