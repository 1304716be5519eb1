// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.description.MarkFinder;
import org.orodha.tables.description.ValueMarks;

/** Writes records, and keeps the first of them to look for marks. */
public class SampledCsv extends CsvSink {

	private static final int RECORDS = 1000;
	/** A longer text is no number with a mark. */
	private static final int LONGEST = 100;

	private final List<List<String>> columns = new ArrayList<>();
	private FileDialect dialect;
	private int records;

	/** @param asFound whether a file without header is written without */
	public SampledCsv(Appendable target, boolean asFound) {
		super(target, asFound);
	}

	@Override
	public void dialect(FileDialect found, int width) throws IOException {
		dialect = found;
		found.columns().forEach(column -> columns.add(new ArrayList<>()));
		super.dialect(found, width);
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		if (records++ < RECORDS)
			for (int place = 0; place < Math.min(cells.size(), columns.size()); place++)
				columns.get(place).add(shortened(cells.get(place)));
		super.record(number, line, cells);
	}

	private static String shortened(String cell) {
		return cell == null || cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
	}

	/** What stands beside the numbers and dates of the first records, in whatever column. */
	public ValueMarks marks() {
		ValueMarks marks = ValueMarks.NONE;
		if (dialect == null)
			return marks;
		MarkFinder finder = new MarkFinder(dialect);
		for (int place = 0; place < columns.size(); place++)
			marks = marks.and(finder.find(dialect.columns().get(place), columns.get(place)));
		return marks;
	}
}
