// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;

/**
 * A table that was read.
 *
 * @param header  the file, as the user named it, and the line, from 1, that names its columns
 * @param dialect how the file is written
 * @param columns the columns' names, in order
 * @param rows    the rows
 * @param remarks what reading showed that kept no row from being read, such as titles and footnotes that were left out
 */
public record Table(Place header, FileDialect dialect, List<String> columns, List<Row> rows, List<Finding> remarks)
		implements Iterable<Row> {

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	/** The file, as the user named it. */
	public String file() {
		return header.file();
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
				throw new ImportException(header.column(column),
						messages.text("column.missing", column, columns.stream().map(Visible::value).collect(Collectors.joining(", "))),
						messages.text("column.missing.remedy"));
	}

	@Override
	public Iterator<Row> iterator() {
		return rows.iterator();
	}
}
