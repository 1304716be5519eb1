// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads the rows of a described table. */
final class TableRows {

	/**
	 * A row.
	 *
	 * @param number its number among the rows of the table, from 1
	 * @param line   its line in the file, from 1
	 */
	record Row(int number, int line, List<Cell> cells) {

		/** The cells that say what the row is called. */
		List<Cell> titles(Schema schema) {
			return schema.rowTitles().stream().flatMap(name -> cells.stream().filter(cell -> name.equals(cell.column().name()))).toList();
		}

		/** Its address in a table. */
		String address(URI table) {
			return table + "#row=" + line;
		}
	}

	/** Takes rows. */
	@FunctionalInterface
	interface Sink {
		void take(Row row);
	}

	private final Problems problems;
	private final boolean validating;
	private final TableDescription table;
	private final String language;
	private final String where;
	private final CsvRows rows;
	private final List<Column> columns;
	private boolean fits;
	private int number;

	/**
	 * Opens a table.
	 *
	 * @param language   the language of titles that do not say theirs
	 * @param validating whether a description that does not fit makes the table invalid
	 */
	TableRows(Source source, Problems problems, TableDescription table, String language, boolean validating) throws IOException, InvalidDescription {
		this.problems = problems;
		this.validating = validating;
		this.table = table;
		this.language = language;
		URI url = table.url();
		where = url.toString();
		Optional<Source.Content> content = source.read(url);
		if (content.isEmpty()) {
			problems.error(where, "table.missing");
			throw new InvalidDescription();
		}
		rows = new CsvRows(table.dialect(), content.get().bytes());
		columns = columns();
	}

	/** The columns under their names, with what they take over. */
	List<Column> all() {
		return columns;
	}

	/** What stands before the table or in comments. */
	List<String> comments() {
		return rows.comments();
	}

	private List<Column> columns() {
		List<Column> embedded = embedded();
		List<Column> described = table.schema().columns().stream().filter(column -> !column.virtual()).toList();
		boolean header = !rows.headers().isEmpty();
		fits = !header || !table.schema().stated() || described.size() == embedded.size();
		for (int position = 0; fits && header && position < described.size(); position++)
			fits = Titles.areCompatible(described.get(position), embedded.get(position), validating);
		if (!fits && validating)
			problems.error(where, header ? rows.headers().get(0).line() : 0, null, "columns.differ", names(described), names(embedded));
		else if (!fits)
			problems.warning(where, "columns.differ", names(described), names(embedded));
		List<Column> all = new ArrayList<>(table.schema().stated() ? table.schema().columns() : embedded);
		Inherited outer = table.schema().inherited().or(table.inherited());
		for (int position = 0; position < all.size(); position++)
			all.set(position, all.get(position).named(name(all.get(position), position)).within(outer));
		return all;
	}

	private static String names(List<Column> columns) {
		return String.join(", ", columns.stream().map(column -> column.titles().isEmpty() ? String.valueOf(column.name())
				: String.valueOf(column.titles().values().iterator().next().get(0))).toList());
	}

	/** The name of a column: its own, that of its title in the language of the description, or its place. */
	private String name(Column column, int position) {
		if (column.name() != null)
			return column.name();
		Optional<List<String>> titles = table.schema().stated()
				? Optional.ofNullable(column.titles().getOrDefault(language, column.titles().get("und")))
				: column.titles().values().stream().findFirst();
		return titles.map(each -> Titles.encoded(each.get(0))).orElse("_col." + (position + 1));
	}

	/** The columns as the table's own header has them. */
	private List<Column> embedded() {
		List<Column> found = new ArrayList<>();
		int width = rows.headers().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		String tag = table.inherited().lang() == null ? "und" : table.inherited().lang();
		for (int position = 0; position < width; position++) {
			List<String> titles = new ArrayList<>();
			for (CsvRows.Row row : rows.headers())
				if (position < row.cells().size() && !row.cells().get(position).isBlank())
					titles.add(row.cells().get(position).strip());
			found.add(new Column(null, titles.isEmpty() ? Map.of() : Map.of(tag, titles), false, false, Inherited.NONE,
					JsonNodeFactory.instance.objectNode()));
		}
		return found;
	}

	void read(Sink sink) {
		List<CellReader> readers = columns.stream().filter(column -> !column.virtual()).map(CellReader::new)
				.collect(Collectors.toCollection(ArrayList::new));
		List<CellReader> virtual = columns.stream().filter(Column::virtual).map(CellReader::new).toList();
		int real = readers.size();
		rows.read(row -> {
			number++;
			if (real > 0 && validating && fits && row.cells().size() != real)
				problems.error(where, row.line(), null, "row.ragged", real, row.cells().size());
			while (readers.size() < row.cells().size() && (real == 0 || !validating))
				readers.add(new CellReader(unnamed(readers.size())));
			List<Cell> cells = new ArrayList<>();
			for (int position = 0; position < Math.min(readers.size(), Math.max(real, row.cells().size())); position++)
				cells.add(cell(readers.get(position), position < row.cells().size() ? row.cells().get(position) : "", row.line()));
			for (CellReader reader : virtual)
				cells.add(cell(reader, "", row.line()));
			sink.take(new Row(number, row.line(), cells));
		});
	}

	private Cell cell(CellReader reader, String text, int line) {
		return reader.read(text, (key, values) -> problems.error(where, line, reader.column().name(), key, values));
	}

	/** A column that nothing is said of. */
	private Column unnamed(int position) {
		return new Column("_col." + (position + 1), Map.of(), false, false, table.schema().inherited().or(table.inherited()),
				JsonNodeFactory.instance.objectNode());
	}
}
