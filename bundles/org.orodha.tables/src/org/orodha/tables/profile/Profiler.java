// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.engine.Cancelling;
import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.internal.profile.Histogram;
import org.orodha.tables.internal.profile.Ranges;
import org.orodha.tables.internal.profile.TypeCounts;
import org.orodha.tables.description.MarkFinder;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.Totals;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.ValueForm;
import org.orodha.tables.description.ValueForms;
import org.orodha.tables.description.ValueMarks;

/** Finds out what a file holds. */
public final class Profiler {

	private static final String FILE = "profiled_file";
	private static final String ROWS = "profiled";
	/** So many columns are read at once where there are more: each query would have to name all of them to the engine. */
	private static final int PART = 50;
	private static final int TOP = 10;
	/** So many first rows show which forms a column's values can have. */
	private static final int SAMPLE = 2000;
	private static final int FEWEST = 50;
	/** A column with more different values is not split into totals. */
	private static final int DIFFERENT = 5000;
	private static final int CELLS = 400_000;
	private static final int LONGEST = 1000;
	/** Above so many rows, different values are estimated: counting them exactly would need memory for each. */
	private static final long COUNTED = 1_000_000;

	private final Engine engine;
	private final SqlDialect dialect;
	private NumberMarks numbers;

	/** @param engine reads the file */
	public Profiler(Engine engine) {
		this.engine = engine;
		this.dialect = engine.dialect();
	}

	/**
	 * Profiles a file, one column after the other. Values are read as the file's dialect says that it writes them.
	 *
	 * @param name the file as the user named it
	 * @throws EngineException where the file cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public Profile profile(String name, ReadyFile ready, IProgressMonitor monitor) throws EngineException {
		DelimitedFile file = ready.file();
		numbers = NumberMarks.of(ready.dialect());
		ValueForms forms = new ValueForms(ready.dialect());
		MarkFinder finder = new MarkFinder(ready.dialect());
		SubMonitor progress = SubMonitor.convert(monitor, 4 * file.columns().size());
		try (Cancelling watch = new Cancelling(engine, progress)) {
			List<String> names = file.columns();
			engine.read(FILE, file);
			long rows = number("select count(*) from " + FILE);
			progress.worked(names.size());
			List<List<String>> sample = sample(names);
			List<ValueMarks> marks = new ArrayList<>();
			for (int place = 0; place < names.size(); place++)
				marks.add(finder.find(names.get(place), sample.get(place)));
			List<ColumnProfile> columns = new ArrayList<>();
			List<Totals.Candidate> candidates = new ArrayList<>();
			for (int first = 0; first < names.size(); first += PART) {
				List<String> part = names.subList(first, Math.min(names.size(), first + PART));
				List<ValueMarks> found = marks.subList(first, first + part.size());
				make(names.size() > PART ? "table" : "view", part, found);
				List<TypeCounts> types = types(part, found, sample.subList(first, first + part.size()), forms);
				progress.worked(part.size());
				for (int place = 0; place < part.size(); place += batch(rows)) {
					int end = Math.min(part.size(), place + batch(rows));
					columns.addAll(columns(part.subList(place, end), types.subList(place, end), found.subList(place, end),
							rows, progress));
				}
				candidates(types, columns.subList(first, first + part.size()), candidates);
			}
			boolean few = names.size() <= PART && rows <= COUNTED;
			Totals totals = new Totals(engine, ROWS, numbers, few ? candidates : List.of());
			return new Profile(name, rows, columns, totals.sums(), totals.values());
		} catch (EngineException failure) {
			throw Cancelling.told(failure);
		}
	}

	/** The columns all of whose values have one form. */
	private static void candidates(List<TypeCounts> types, List<ColumnProfile> columns, List<Totals.Candidate> candidates) {
		for (int place = 0; place < types.size(); place++)
			if (types.get(place).allFit())
				candidates.add(new Totals.Candidate(columns.get(place).name(), types.get(place).form(), types.get(place).values(),
						columns.get(place).distinct() > DIFFERENT ? 0 : columns.get(place).distinct()));
	}

	/** Values stand without their marks. */
	private void make(String kind, List<String> columns, List<ValueMarks> found) throws EngineException {
		List<String> shown = new ArrayList<>();
		for (int place = 0; place < columns.size(); place++) {
			String text = dialect.name(columns.get(place));
			shown.add(found.get(place).stripped(dialect, text) + " as " + text);
		}
		engine.run("create or replace " + kind + " " + ROWS + " as select " + String.join(", ", shown) + " from " + FILE);
	}

	private List<TypeCounts> types(List<String> columns, List<ValueMarks> found, List<List<String>> sample, ValueForms forms)
			throws EngineException {
		List<List<ValueForm>> possible = new ArrayList<>();
		for (int place = 0; place < columns.size(); place++) {
			ValueMarks without = found.get(place);
			possible.add(forms.of(columns.get(place), sample.get(place).stream()
					.map(value -> value == null || without.isEmpty() ? value : without.stripped(value)).toList()));
		}
		return TypeCounts.of(engine, ROWS, columns.stream().map(dialect::name).toList(), possible, numbers);
	}

	/** The first values of each column, long ones cut. */
	private List<List<String>> sample(List<String> columns) throws EngineException {
		List<List<String>> values = columns.stream().map(column -> (List<String>) new ArrayList<String>()).toList();
		int limit = Math.max(FEWEST, Math.min(SAMPLE, CELLS / Math.max(1, columns.size())));
		try (Cursor rows = engine.query("select " + columns.stream()
				.map(column -> "substr(" + dialect.name(column) + ", 1, " + LONGEST + ")").collect(Collectors.joining(", "))
				+ " from " + FILE + " limit " + limit)) {
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

	private List<ColumnProfile> columns(List<String> names, List<TypeCounts> types, List<ValueMarks> found, long rows,
			SubMonitor progress) throws EngineException {
		boolean exact = rows <= COUNTED;
		List<Ranges.Of> columns = new ArrayList<>();
		for (int place = 0; place < names.size(); place++) {
			String text = dialect.name(names.get(place));
			ValueForm form = types.get(place).form();
			String typed = types.get(place).allFit() ? form.typed(dialect, numbers, text) : form.fitting(dialect, numbers, text);
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
			profiles.add(new ColumnProfile(names.get(place), form.type(), form.format(), found.get(place),
					types.get(place).fitting(),
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
