// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.text.Visible;
import org.orodha.engine.Cursor;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.exchange.structure.Facts.Slips;
import org.orodha.model.VariableType;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.ValueForm;
import org.orodha.tables.description.ValueForms;

/**
 * Looks through all rows of a file. The first rows show which forms a column's values can have; only these are then counted over
 * the whole file, many columns in one pass. Different values are kept where they are few.
 */
final class Survey {

	/** A column with more different values than this is not compared with code lists. */
	static final int DIFFERENT = 5000;

	private static final int BATCH = 40;
	private static final int BATCH_OF_LARGE = 10;
	private static final int LONGEST_CODE = 500;
	private static final int SAMPLE_ROWS = 2000;
	private static final int SAMPLE_CELLS = 400_000;
	/** Of so many values, one may be a slip. */
	static final int SLIPS = 100;
	private static final int EXAMPLES = 3;
	/** Above so many rows, different values are estimated: counting them exactly would need memory for each. */
	private static final long COUNTED = 200_000;

	private final SampleFile file;
	private final SqlDialect dialect;
	private final NumberMarks marks;
	private final ValueForms forms;
	private final List<List<String>> sample;
	private final long rows;

	Survey(SampleFile file) throws EngineException {
		this.file = file;
		this.dialect = file.dialect();
		this.marks = file.marks();
		this.forms = new ValueForms(file.written());
		this.sample = file.first(Math.max(50, Math.min(SAMPLE_ROWS, SAMPLE_CELLS / Math.max(1, file.columns().size()))));
		this.rows = file.number("select count(*) from " + SampleFile.ROWS);
	}

	/** How many rows the file has. */
	long rows() {
		return rows;
	}

	/** How many columns are looked at in one pass: each takes memory. */
	int batch() {
		return rows <= COUNTED ? BATCH : BATCH_OF_LARGE;
	}

	/** The values of the first rows, long ones cut. */
	List<List<String>> sample() {
		return sample;
	}

	/** What each column shows, in the order of the file. */
	List<Facts> columns(SubMonitor progress) throws EngineException {
		List<String> names = file.columns();
		progress.setWorkRemaining(names.size());
		List<Facts> facts = new ArrayList<>();
		for (int from = 0; from < names.size(); from += batch()) {
			int to = Math.min(names.size(), from + batch());
			for (Facts column : ranged(counted(from, to)))
				facts.add(slipped(different(column)));
			progress.worked(to - from);
		}
		return facts;
	}

	private List<String> sampled(int column) {
		return sample.stream().map(row -> row.get(column)).toList();
	}

	private List<Facts> counted(int from, int to) throws EngineException {
		List<List<ValueForm>> tried = new ArrayList<>();
		List<String> counts = new ArrayList<>();
		for (int column = from; column < to; column++) {
			String text = dialect.name(file.columns().get(column));
			List<ValueForm> possible = forms.of(file.columns().get(column), sampled(column));
			tried.add(possible);
			counts.add("count(" + text + ")");
			counts.add(rows <= COUNTED ? "count(distinct " + text + ")" : dialect.distinctEstimate(text));
			counts.add("max(length(" + text + "))");
			for (ValueForm form : possible)
				counts.add("sum(case when " + text + " is not null and (" + form.broken(dialect, marks, text)
						+ ") then 1 else 0 end)");
		}
		List<Facts> facts = new ArrayList<>();
		try (Cursor row = file.engine().query("select " + String.join(", ", counts) + " from " + SampleFile.ROWS)) {
			row.next();
			int at = 0;
			for (int column = from; column < to; column++) {
				List<ValueForm> possible = tried.get(column - from);
				facts.add(facts(file.columns().get(column), row, at, possible));
				at += 3 + possible.size();
			}
		}
		return facts;
	}

	private Facts facts(String name, Cursor row, int at, List<ValueForm> possible) throws EngineException {
		long values = row.number(at);
		ValueForm form = null;
		Slips slips = null;
		for (int number = 0; number < possible.size() && values > 0 && form == null; number++) {
			long broken = row.number(at + 3 + number);
			if (broken == 0)
				form = possible.get(number);
			else if (slips == null && broken * SLIPS <= values)
				slips = new Slips(possible.get(number), broken, List.of());
		}
		return new Facts(name, values, rows - values, row.number(at + 1), rows <= COUNTED, row.number(at + 2),
				form == null ? ValueForm.text() : form, slips, null, null, List.of());
	}

	/** The same with least and greatest values, in one pass. */
	private List<Facts> ranged(List<Facts> columns) throws EngineException {
		String limits = columns.stream().map(column -> {
			String typed = column.form().typed(dialect, marks, dialect.name(column.name()));
			return "cast(min(" + typed + ") as varchar), cast(max(" + typed + ") as varchar)";
		}).collect(Collectors.joining(", "));
		List<Facts> ranged = new ArrayList<>();
		try (Cursor row = file.engine().query("select " + limits + " from " + SampleFile.ROWS)) {
			row.next();
			for (int column = 0; column < columns.size(); column++) {
				Facts facts = columns.get(column);
				ranged.add(facts.between(plain(facts, row.text(2 * column)), plain(facts, row.text(2 * column + 1))));
			}
		}
		return ranged;
	}

	private static String plain(Facts column, String value) {
		return value == null || !column.form().isNumber() ? value : new BigDecimal(value).stripTrailingZeros().toPlainString();
	}

	private Facts different(Facts column) throws EngineException {
		boolean codes = column.form().type() == VariableType.STRING || column.form().type() == VariableType.INTEGER;
		if (!codes || column.values() == 0 || column.distinct() > DIFFERENT || column.longest() > LONGEST_CODE)
			return column;
		String text = dialect.name(column.name());
		List<ValueCount> different = new ArrayList<>();
		try (Cursor row = file.engine().query("select " + text + ", count(*) from " + SampleFile.ROWS + " where " + text
				+ " is not null group by 1 order by 2 desc, 1 limit " + (DIFFERENT + 1))) {
			while (row.next())
				different.add(new ValueCount(row.text(0), row.number(1)));
		}
		return different.size() <= DIFFERENT ? column.among(different) : column;
	}

	private Facts slipped(Facts column) throws EngineException {
		if (column.slips() == null)
			return column;
		String text = dialect.name(column.name());
		List<String> examples = new ArrayList<>();
		try (Cursor row = file.engine().query("select distinct " + text + " from " + SampleFile.ROWS + " where " + text
				+ " is not null and (" + column.slips().form().broken(dialect, marks, text) + ") limit " + EXAMPLES)) {
			while (row.next())
				examples.add(Visible.value(row.text(0)));
		}
		return column.slippedBy(new Slips(column.slips().form(), column.slips().count(), examples));
	}
}
