package org.orodha.data.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.data.structure.ValueCount;
import org.orodha.data.engine.Cancelling;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.SqlDialect;
import org.orodha.data.internal.profile.Histogram;
import org.orodha.data.internal.profile.TypeCounts;

/** Finds out what a file holds. */
public final class Profiler {

	private static final String FILE = "profiled_file";
	private static final String ROWS = "profiled";
	/** So many columns are read at once where there are more: each query would have to name all of them to the engine. */
	private static final int PART = 50;
	private static final int TOP = 10;
	/** Above so many rows, different values are estimated: counting them exactly would need memory for each. */
	private static final long COUNTED = 1_000_000;

	private final Engine engine;
	private final SqlDialect dialect;

	/** @param engine reads the file */
	public Profiler(Engine engine) {
		this.engine = engine;
		this.dialect = engine.dialect();
	}

	/**
	 * Profiles a file, one column after the other.
	 *
	 * @param name the file as the user named it
	 * @throws EngineException where the file cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public Profile profile(String name, DelimitedFile file, IProgressMonitor monitor) throws EngineException {
		SubMonitor progress = SubMonitor.convert(monitor, 4 * file.columns().size());
		try (Cancelling watch = new Cancelling(engine, progress)) {
			List<String> names = file.columns();
			engine.read(FILE, file);
			long rows = number("select count(*) from " + FILE);
			progress.worked(names.size());
			List<ColumnProfile> columns = new ArrayList<>();
			for (int first = 0; first < names.size(); first += PART) {
				List<String> part = names.subList(first, Math.min(names.size(), first + PART));
				make(names.size() > PART ? "table" : "view", part);
				for (String column : part) {
					progress.subTask(column);
					columns.add(column(column, rows, progress));
				}
			}
			return new Profile(name, rows, columns);
		} catch (EngineException failure) {
			throw Cancelling.told(failure);
		}
	}

	private void make(String kind, List<String> columns) throws EngineException {
		engine.run("create or replace " + kind + " " + ROWS + " as select "
				+ columns.stream().map(dialect::name).collect(Collectors.joining(", ")) + " from " + FILE);
	}

	private ColumnProfile column(String name, long rows, SubMonitor progress) throws EngineException {
		String text = dialect.name(name);
		TypeCounts types = TypeCounts.of(engine, ROWS, text);
		progress.worked(1);
		boolean exact = rows <= COUNTED;
		String typed = types.typed(dialect, text);
		String smallest;
		String greatest;
		long distinct;
		long longest;
		try (Cursor found = engine.query("select cast(min(" + typed + ") as varchar), cast(max(" + typed + ") as varchar), "
				+ (exact ? "count(distinct " + text + ")" : dialect.distinctEstimate(text)) + ", max(length(" + text + ")) from "
				+ ROWS)) {
			found.next();
			smallest = found.text(0);
			greatest = found.text(1);
			distinct = found.number(2);
			longest = found.number(3);
		}
		progress.worked(1);
		List<ValueCount> top = top(text);
		List<ColumnProfile.Bin> histogram = Histogram.of(engine, ROWS, typed, types.type());
		progress.worked(1);
		return new ColumnProfile(name, types.type(), types.fitting(), rows - types.values(), distinct, exact, smallest,
				greatest, longest, top, histogram);
	}

	private List<ValueCount> top(String text) throws EngineException {
		List<ValueCount> top = new ArrayList<>();
		try (Cursor rows = engine.query("select " + text + ", count(*) from " + ROWS + " where " + text
				+ " is not null group by 1 order by 2 desc, 1 limit " + TOP)) {
			while (rows.next())
				top.add(new ValueCount(rows.text(0), rows.number(1)));
		}
		return top;
	}

	private long number(String sql) throws EngineException {
		try (Cursor rows = engine.query(sql)) {
			rows.next();
			return rows.number(0);
		}
	}
}
