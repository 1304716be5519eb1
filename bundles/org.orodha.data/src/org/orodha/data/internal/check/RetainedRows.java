// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.orodha.engine.SqlDialect;

/**
 * The rows of the files as the engine keeps them from its only pass over them: in their order, with those columns alone that
 * rules over several rows need.
 *
 * @param columns what is kept
 */
record RetainedRows(SqlDialect dialect, List<RetainedColumn> columns) {

	/**
	 * A column that is kept.
	 *
	 * @param name  its name in the dataset
	 * @param value what is kept of it, an expression over the columns of a file's relation
	 */
	record RetainedColumn(String name, String value) {
	}

	static final String FILE = "#file";
	static final String NUMBER = "#number";

	RetainedRows {
		columns = List.copyOf(columns);
	}

	/** The table of a file's rows. */
	String table(int file) {
		return "kept" + file;
	}

	/** The names that the columns have in the table, which no file's column has. */
	List<String> names() {
		return columns.stream().map(column -> kept(column.name())).toList();
	}

	/** What is kept of a file's relation, under these names. */
	List<String> selection() {
		return columns.stream().map(column -> column.value() + " as " + kept(column.name())).toList();
	}

	private String kept(String name) {
		return dialect.name("#kept " + name);
	}

	/** What is left when other columns are given up, of which there is always one. */
	RetainedRows only(Set<String> names) {
		List<RetainedColumn> left = columns.stream().filter(column -> names.contains(column.name())).toList();
		return left.isEmpty() ? this : new RetainedRows(dialect, left);
	}

	/** The statements that give up what is not left of a file's columns. */
	List<String> reduction(RetainedRows left, int file) {
		return names().stream().filter(name -> !left.names().contains(name))
				.map(name -> "alter table " + table(file) + " drop column " + name).toList();
	}

	/** A query for a file's rows with all the columns of its dataset. What is not kept is refused. */
	String all(int file, List<String> names) {
		return "select " + names.stream().map(name -> (isKept(name) ? kept(name) : dialect.refused(name)) + " as "
				+ dialect.name(name)).collect(Collectors.joining(", ")) + " from " + table(file);
	}

	private boolean isKept(String name) {
		return columns.stream().anyMatch(column -> column.name().equals(name));
	}

	/** A relation of the rows of all files with the numbers of their files and their numbers within the files, from 1. */
	String located(int files) {
		String names = columns.stream().map(column -> ", " + kept(column.name()) + " as " + dialect.name(column.name()))
				.collect(Collectors.joining());
		return IntStream.range(0, files).mapToObj(file -> "select " + file + " as " + dialect.name(FILE) + ", "
				+ dialect.rowNumber() + " as " + dialect.name(NUMBER) + names + " from " + table(file))
				.collect(Collectors.joining(" union all ", "(", ")"));
	}
}
