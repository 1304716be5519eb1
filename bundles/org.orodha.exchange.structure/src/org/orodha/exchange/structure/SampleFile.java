package org.orodha.exchange.structure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.Engines;
import org.orodha.data.engine.SqlDialect;
import org.orodha.data.load.Layout;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.LoadLimits;
import org.orodha.data.load.ReadyFile;
import org.orodha.data.load.ReadyFiles;
import org.orodha.data.structure.NumberMarks;
import org.orodha.model.TableDialect;

/** A file whose rows an engine knows as texts. */
final class SampleFile implements AutoCloseable {

	/** The relation of all rows. */
	static final String ROWS = "sample_rows";

	private static final int LONGEST = 1000;

	private final ReadyFile file;
	private final Engine engine;

	private SampleFile(ReadyFile file, Engine engine) {
		this.file = file;
		this.engine = engine;
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
		LayoutHints hints = new LayoutHints(null, null, null, null, null, null, null, null, null,
				known == null || known.getSheet() == null || known.getSheet().isEmpty() ? null : known.getSheet(), null, null);
		ReadyFile ready = thorough ? ReadyFiles.thorough(path, hints, LoadLimits.DEFAULT, findings, monitor)
				: ReadyFiles.quick(path, hints, LoadLimits.DEFAULT, findings, monitor);
		try {
			Engine engine = Engines.embedded(EngineLimits.DEFAULT);
			try {
				engine.read(ROWS, ready.file());
				engine.confine(List.of(ready.file().path()));
				return new SampleFile(ready, engine);
			} catch (EngineException failure) {
				engine.close();
				throw failure;
			}
		} catch (EngineException failure) {
			ready.close();
			throw failure;
		}
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

	Layout layout() {
		return file.layout();
	}

	NumberMarks marks() {
		return NumberMarks.of(file.layout());
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
		String cut = columns().stream().map(column -> "substr(" + dialect().name(column) + ", 1, " + LONGEST + ")")
				.collect(Collectors.joining(", "));
		List<List<String>> first = new ArrayList<>();
		try (Cursor cursor = engine.query("select " + cut + " from " + ROWS + " limit " + rows)) {
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
