package org.orodha.data.internal.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.orodha.data.engine.SqlDialect;

/**
 * The rows of the files as the engine keeps them from its only pass over them: in their order, with those columns alone that
 * rules over several rows need.
 *
 * @param columns the names of these columns
 */
record KeptRows(SqlDialect dialect, List<String> columns) {

	static final String FILE = "#file";
	static final String NUMBER = "#number";

	KeptRows {
		columns = List.copyOf(columns);
	}

	/** The table of a file's rows; its columns have names that no file's column has. */
	String table(int file) {
		return "kept" + file;
	}

	/** The columns of a file's relation as those of the table. */
	String selection() {
		return columns.stream().map(column -> ", " + dialect.name(column) + " as " + kept(column)).collect(Collectors.joining());
	}

	private String kept(String column) {
		return dialect.name("#" + columns.indexOf(column));
	}

	/** A query for a file's rows with all the columns of its dataset. What was not kept is refused. */
	String all(int file, List<String> names) {
		return "select " + names.stream().map(name -> (columns.contains(name) ? kept(name) : dialect.refused(name)) + " as "
				+ dialect.name(name)).collect(Collectors.joining(", ")) + " from " + table(file);
	}

	/** A relation of the rows of all files with the numbers of their files and their numbers within the files, from 1. */
	String located(int files) {
		String names = columns.stream().map(column -> ", " + kept(column) + " as " + dialect.name(column))
				.collect(Collectors.joining());
		return IntStream.range(0, files).mapToObj(file -> "select " + file + " as " + dialect.name(FILE) + ", "
				+ dialect.rowNumber() + " as " + dialect.name(NUMBER) + names + " from " + table(file))
				.collect(Collectors.joining(" union all ", "(", ")"));
	}
}
