// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.engine.SqlDialect;
import org.orodha.model.TableDialect;
import org.orodha.tables.HxlTags;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.description.MarkFinder;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.ValueMarks;

/** A file whose rows an engine knows as texts. */
final class SampleFile implements AutoCloseable {

	/** The relation of all rows. */
	static final String ROWS = "sample_rows";

	private static final String RAW = "sample_raw";
	private static final int LONGEST = 1000;
	private static final int MARKED_ROWS = 2000;
	/** The rows of a file of at most so many bytes are kept: each of the many questions about them would read the file again. */
	private static final long KEPT_BYTES = 64L << 20;

	private final ReadyFile file;
	private final Engine engine;
	private final Map<String, String> tags;
	private final Map<String, ValueMarks> valueMarks = new LinkedHashMap<>();

	private SampleFile(ReadyFile file, Engine engine, Map<String, String> tags) {
		this.file = file;
		this.engine = engine;
		this.tags = tags;
	}

	/**
	 * Makes a file known to an engine. How it is written is found out from the file itself; of what is known, only which sheet of
	 * a workbook is meant counts.
	 *
	 * @param known    how the dataset's files are written, or null
	 * @param thorough whether the file is read row by row
	 */
	static SampleFile open(Path path, TableDialect known, boolean thorough, Consumer<Finding> findings,
			IProgressMonitor monitor) throws IOException {
		TableDialectHints hints = TableDialectHints.ofSheet(known == null ? null : known.getSheet());
		ReadyFile ready = thorough ? ReadyFiles.thorough(path, hints, LoadLimits.DEFAULT, findings, monitor)
				: ReadyFiles.quick(path, hints, LoadLimits.DEFAULT, findings, monitor);
		try {
			Engine engine = Engines.embedded(EngineLimits.DEFAULT);
			try {
				engine.read(RAW, ready.file());
				engine.confine(List.of(ready.file().path()));
				SampleFile sample = new SampleFile(ready, engine, HxlTags.of(path, hints, new NullProgressMonitor()));
				sample.strip();
				return sample;
			} catch (IOException failure) {
				engine.close();
				throw failure;
			}
		} catch (IOException failure) {
			ready.close();
			throw failure;
		}
	}

	/** Columns of numbers and dates are shown without what marks missing values and observations. */
	private void strip() throws IOException {
		MarkFinder finder = new MarkFinder(written());
		List<List<String>> first = first(RAW, MARKED_ROWS);
		List<String> shown = new ArrayList<>();
		for (int column = 0; column < columns().size(); column++) {
			String name = columns().get(column);
			int place = column;
			ValueMarks found = finder.find(name, first.stream().map(row -> row.get(place)).toList());
			if (!found.isEmpty())
				valueMarks.put(name, found);
			shown.add(found.stripped(dialect(), dialect().name(name)) + " as " + dialect().name(name));
		}
		engine.run("create or replace " + (Files.size(file.file().path()) <= KEPT_BYTES ? "table " : "view ") + ROWS + " as select "
				+ String.join(", ", shown) + " from " + RAW);
	}

	/** The marks of columns that have some, by the name of the column. */
	Map<String, ValueMarks> valueMarks() {
		return valueMarks;
	}

	/** The hashtags of columns that have one, by the name of the column. */
	Map<String, String> tags() {
		return tags;
	}

	Engine engine() {
		return engine;
	}

	SqlDialect dialect() {
		return engine.dialect();
	}

	List<String> columns() {
		return file.file().columns();
	}

	FileDialect written() {
		return file.dialect();
	}

	NumberMarks marks() {
		return NumberMarks.of(file.dialect());
	}

	/** Whether the engine reads all rows that the file has; else it is to be read row by row. */
	boolean complete(IProgressMonitor monitor) throws IOException {
		return file.balance(number("select count(*) from " + RAW), monitor).isPresent();
	}

	/** A number that a query gives. */
	long number(String sql) throws EngineException {
		try (Cursor row = engine.query(sql)) {
			row.next();
			return row.number(0);
		}
	}

	/** The values of the first rows, long ones cut. */
	List<List<String>> first(int rows) throws EngineException {
		return first(ROWS, rows);
	}

	private List<List<String>> first(String relation, int rows) throws EngineException {
		String cut = columns().stream().map(column -> "substr(" + dialect().name(column) + ", 1, " + LONGEST + ")")
				.collect(Collectors.joining(", "));
		List<List<String>> first = new ArrayList<>();
		try (Cursor cursor = engine.query("select " + cut + " from " + relation + " limit " + rows)) {
			while (cursor.next()) {
				List<String> row = new ArrayList<>(cursor.width());
				for (int column = 0; column < cursor.width(); column++)
					row.add(cursor.text(column));
				first.add(row);
			}
		}
		return first;
	}

	@Override
	public void close() throws IOException {
		engine.close();
		file.close();
	}
}
