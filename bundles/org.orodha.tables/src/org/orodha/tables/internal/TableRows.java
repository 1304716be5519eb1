// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.FileDialect.Format;
import org.orodha.core.table.Row;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;
import org.orodha.tables.RecordSink;

/** Keeps the records of a table whose columns are all named, and each differently, and whose rows all fit its header. */
final class TableRows implements RecordSink {

	/** The most characters of a table of catalogue elements. */
	static final long LARGEST = 256L << 20;

	private static final Messages MESSAGES = Messages.of(TableRows.class);

	private final Place file;
	private final TableDialectHints hints;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final List<Row> rows = new ArrayList<>();
	private FileDialect dialect;
	private Place header;
	private long characters;

	/** The table is refused for the reason that its cause tells. */
	static final class RefusedException extends IOException {

		private static final long serialVersionUID = 1L;

		RefusedException(Place place, String key, Object... values) {
			super(new ImportException(place, MESSAGES.text(key, values), MESSAGES.text(key + ".remedy")));
		}

		@Override
		public synchronized ImportException getCause() {
			return (ImportException) super.getCause();
		}
	}

	/** @param hints what is known of where the header is */
	TableRows(Place file, TableDialectHints hints) {
		this.file = file;
		this.hints = hints;
	}

	@Override
	public void dialect(FileDialect found, int width) throws IOException {
		dialect = found;
		int line = 1 + (hints.preambleRows() == null ? found.preambleRows() : hints.preambleRows());
		header = file.row(line);
		if (found.headerRows() == 0)
			throw new RefusedException(header, "header.missing", line);
		for (int position = 0; position < found.columns().size(); position++) {
			String name = found.columns().get(position).strip();
			if (name.isEmpty())
				name = MESSAGES.text("column.unnamed", position + 1);
			if (columns.putIfAbsent(name, position) != null)
				throw new RefusedException(header.column(name), "column.twice", Visible.value(name));
		}
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		Place place = file.row((int) Math.min(line, Integer.MAX_VALUE));
		for (String cell : cells)
			characters += cell.length();
		if (characters > LARGEST)
			throw new RefusedException(file, "import.large", LARGEST);
		rows.add(new Row(place, columns, fitting(place, cells)));
	}

	/** A sheet does not keep empty cells at the end of a row, and a row may end in delimiters that nothing follows. */
	private List<String> fitting(Place place, List<String> cells) throws RefusedException {
		int width = columns.size();
		boolean longer = cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
		if (longer || cells.size() < width && dialect.format() != Format.SPREADSHEET)
			throw new RefusedException(place, "row.uneven", width, cells.size());
		List<String> fields = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
		while (fields.size() < width)
			fields.add("");
		return fields;
	}

	/** The table. */
	Table table(List<Finding> remarks) {
		return new Table(header, dialect, List.copyOf(columns.keySet()), rows, remarks);
	}
}
