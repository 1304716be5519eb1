// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.NumberMarks;

/** The files of a dataset as relations with the column names of its description; a column that a file lacks is null. */
final class FileRelations {

	private static final String WRITTEN = "#written ";

	private final Engine engine;
	private final SqlDialect dialect;
	private final FileDescription description;
	private final String name;
	private final List<HeaderMatch> headers = new ArrayList<>();
	private final List<List<String>> written = new ArrayList<>();
	private final List<String> selections = new ArrayList<>();

	/** @param name the relation of all the files' rows */
	FileRelations(Engine engine, FileDescription description, String name) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.description = description;
		this.name = name;
	}

	/** Makes the files known to the engine; their rows are read when they are queried. */
	void open(List<CheckedFile> files) throws EngineException {
		List<String> relations = new ArrayList<>();
		for (CheckedFile file : files) {
			int number = headers.size();
			HeaderMatch header = HeaderMatch.compare(description, file.rows().columns(), file.named());
			headers.add(header);
			selections.add(selection(file.marks(), missing(number)));
			show(number, file.rows());
			relations.add("select " + description.columns().stream().map(column -> dialect.name(column.name()))
					.collect(Collectors.joining(", ")) + " from " + of(number));
		}
		engine.run("create or replace view " + name + " as " + String.join(" union all ", relations));
	}

	/** Makes the rows of a file those of another that is written in the same way. */
	void show(int number, DelimitedFile rows) throws EngineException {
		String raw = name + "_file" + number;
		engine.read(raw, renamed(rows, number));
		engine.run("create or replace view " + of(number) + " as select " + selections.get(number) + " from " + raw);
	}

	/** Numbers are brought into the form that the engine knows; how they are written stands beside. */
	private String selection(NumberMarks marks, Set<String> missing) {
		List<String> selected = new ArrayList<>();
		List<String> asWritten = new ArrayList<>();
		for (Column column : description.columns()) {
			String text = dialect.name(column.name());
			String stripped = takesMarks(column) ? description.marks().stripped(dialect, text) : text;
			String plain = missing.contains(column.name()) ? text : isNumber(column) ? marks.plain(dialect, stripped) : stripped;
			selected.add(missing.contains(column.name()) ? "cast(null as varchar) as " + text : plain.equals(text) ? text : plain + " as " + text);
			if (!plain.equals(text))
				selected.add(text + " as " + dialect.name(WRITTEN + column.name()));
			asWritten.add(plain.equals(text) ? text : dialect.name(WRITTEN + column.name()));
		}
		written.add(asWritten);
		return String.join(", ", selected);
	}

	/** In texts and codes, what stands for nothing elsewhere can be a value. */
	private static boolean takesMarks(Column column) {
		return column.type() != VariableType.STRING && column.type() != VariableType.CODED;
	}

	private static boolean isNumber(Column column) {
		return column.type() == VariableType.INTEGER || column.type() == VariableType.DECIMAL;
	}

	/** What gives the values of the columns as a file writes them, in the relation of its rows. */
	List<String> written(int file) {
		return written.get(file);
	}

	/** The relation of one file's rows. */
	String of(int file) {
		return name + file;
	}

	/** How the columns of a file fit. */
	HeaderMatch header(int file) {
		return headers.get(file);
	}

	/** The dataset's name of each column of a file; null for one that the dataset does not know. */
	List<String> names(int file, List<String> columns) {
		Set<String> used = new HashSet<>();
		return columns.stream().map(headers.get(file).present()::get)
				.map(known -> known != null && used.add(known.name()) ? known.name() : null).toList();
	}

	/** The names of the columns that a file lacks. */
	Set<String> missing(int file) {
		return headers.get(file).missing().stream().map(Column::name).collect(Collectors.toSet());
	}

	private DelimitedFile renamed(DelimitedFile file, int number) {
		List<String> names = new ArrayList<>();
		for (String name : names(number, file.columns()))
			names.add(name != null ? name : "#" + names.size());
		return new DelimitedFile(file.path(), names, file.delimiter(), file.quote(), file.skip());
	}
}
