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
import org.orodha.data.internal.profile.Ranges;
import org.orodha.data.internal.profile.TypeCounts;
import org.orodha.data.load.ReadyFile;
import org.orodha.data.structure.NumberMarks;
import org.orodha.data.structure.ValueForm;
import org.orodha.data.structure.ValueForms;

/** Finds out what a file holds. */
public final class Profiler {

	private static final String FILE = "profiled_file";
	private static final String ROWS = "profiled";
	/** So many columns are read at once where there are more: each query would have to name all of them to the engine. */
	private static final int PART = 50;
	private static final int TOP = 10;
	/** So many first rows show which forms a column's values can have. */
	private static final int SAMPLE = 2000;
	/** Above so many rows, different values are estimated: counting them exactly would need memory for each. */
	private static final long COUNTED = 1_000_000;

	private final Engine engine;
	private final SqlDialect dialect;
	private NumberMarks marks;

	/** @param engine reads the file */
	public Profiler(Engine engine) {
		this.engine = engine;
		this.dialect = engine.dialect();
	}

	/**
	 * Profiles a file, one column after the other. Values are read as the file's layout says that it writes them.
	 *
	 * @param name the file as the user named it
	 * @throws EngineException where the file cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public Profile profile(String name, ReadyFile ready, IProgressMonitor monitor) throws EngineException {
		DelimitedFile file = ready.file();
		marks = NumberMarks.of(ready.layout());
		ValueForms forms = new ValueForms(ready.layout());
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
				List<TypeCounts> types = types(part, forms);
				progress.worked(part.size());
				for (int place = 0; place < part.size(); place += batch(rows)) {
					int end = Math.min(part.size(), place + batch(rows));
					columns.addAll(columns(part.subList(place, end), types.subList(place, end), rows, progress));
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

	private List<TypeCounts> types(List<String> columns, ValueForms forms) throws EngineException {
		List<List<String>> sample = sample(columns);
		List<List<ValueForm>> possible = new ArrayList<>();
		for (int place = 0; place < columns.size(); place++)
			possible.add(forms.of(columns.get(place), sample.get(place)));
		return TypeCounts.of(engine, ROWS, columns.stream().map(dialect::name).toList(), possible, marks);
	}

	/** The first values of each column. */
	private List<List<String>> sample(List<String> columns) throws EngineException {
		List<List<String>> values = columns.stream().map(column -> (List<String>) new ArrayList<String>()).toList();
		try (Cursor rows = engine.query("select " + columns.stream().map(dialect::name).collect(Collectors.joining(", "))
				+ " from " + ROWS + " limit " + SAMPLE)) {
			while (rows.next())
				for (int column = 0; column < columns.size(); column++)
					values.get(column).add(rows.text(column));
		}
		return values;
	}

	/** How many columns are counted in one pass. */
	private static int batch(long rows) {
		return (int) Math.max(1, Math.min(PART, COUNTED / Math.max(1, rows)));
	}

	private List<ColumnProfile> columns(List<String> names, List<TypeCounts> types, long rows, SubMonitor progress)
			throws EngineException {
		boolean exact = rows <= COUNTED;
		List<Ranges.Of> columns = new ArrayList<>();
		for (int place = 0; place < names.size(); place++) {
			String text = dialect.name(names.get(place));
			ValueForm form = types.get(place).form();
			String typed = types.get(place).allFit() ? form.typed(dialect, marks, text) : form.fitting(dialect, marks, text);
			columns.add(new Ranges.Of(text, typed, Histogram.distance(dialect, typed, form)));
		}
		List<Ranges> ranges = Ranges.of(engine, ROWS, columns, !exact);
		progress.worked(names.size());
		List<ColumnProfile> profiles = new ArrayList<>();
		for (int place = 0; place < names.size(); place++) {
			progress.subTask(names.get(place));
			ValueForm form = types.get(place).form();
			Ranges range = ranges.get(place);
			Top top = top(columns.get(place).text());
			profiles.add(new ColumnProfile(names.get(place), form.type(), form.format(), types.get(place).fitting(),
					rows - types.get(place).values(), exact ? top.distinct() : range.distinct(), exact, range.least(),
					range.greatest(), range.longest(), top.values(),
					Histogram.of(engine, ROWS, columns.get(place).distance(), range, form)));
			progress.worked(1);
		}
		return profiles;
	}

	/** The most frequent values, and how many different ones there are. */
	private record Top(List<ValueCount> values, long distinct) {
	}

	private Top top(String text) throws EngineException {
		List<ValueCount> values = new ArrayList<>();
		long distinct = 0;
		try (Cursor rows = engine.query("select value, number, distinct_values from (select " + text
				+ " as value, count(*) as number, count(*) over () as distinct_values from " + ROWS + " where " + text
				+ " is not null group by 1) order by 2 desc, 1 limit " + TOP)) {
			while (rows.next()) {
				values.add(new ValueCount(rows.text(0), rows.number(1)));
				distinct = rows.number(2);
			}
		}
		return new Top(values, distinct);
	}

	private long number(String sql) throws EngineException {
		try (Cursor rows = engine.query(sql)) {
			rows.next();
			return rows.number(0);
		}
	}
}
