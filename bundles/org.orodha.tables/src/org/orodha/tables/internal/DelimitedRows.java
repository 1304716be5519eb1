// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/**
 * Reads delimited text. Rows may end with LF, CR LF or CR, also mixed. A quote that is never closed, or only after lines
 * that are rows by themselves, is an ordinary character; so is a quote inside a quoted field that no delimiter follows.
 */
final class DelimitedRows implements RowSource {

	private static final String[] OTHER_DELIMITERS = { ",", ";", "\t", "|" };

	/** A row of more lines than this, or twice those of an earlier one, is told. */
	static final int MANY_LINES = 20;

	private final CharWindow window;
	private final FieldParser parser;
	private final FieldParser strict;
	private final FieldParser[] others;
	private final FieldParser[] otherDelimiters;
	private final RowsInQuotes rows;
	private final int expected;
	private int manyLines = MANY_LINES;
	private int position;
	private long line = 1;

	/** @param expected how many fields rows usually have, or 0 where that is not known */
	DelimitedRows(Reader reader, Separators separators, int expected, LoadLimits limits) {
		window = new CharWindow(reader, limits.fieldCharacters() + 1024);
		this.expected = expected;
		rows = new RowsInQuotes(window, separators, expected, limits);
		parser = new FieldParser(window, separators, false, rows, limits);
		strict = new FieldParser(window, separators, true, null, limits);
		List<FieldParser> quotes = new ArrayList<>();
		if (separators.quote() != null)
			quotes.add(new FieldParser(window, new Separators(separators.delimiter(), separators.quote() == '"' ? '\'' : '"', null),
					limits));
		others = quotes.toArray(FieldParser[]::new);
		List<FieldParser> delimiters = new ArrayList<>();
		for (String delimiter : OTHER_DELIMITERS)
			if (!delimiter.equals(separators.delimiter()))
				delimiters.add(new FieldParser(window, new Separators(delimiter, separators.quote(), separators.escape()), limits));
		otherDelimiters = delimiters.toArray(FieldParser[]::new);
	}

	/** Where the last row ended, counted in characters from the beginning. */
	long characters() {
		return window.absolute(position);
	}

	@Override
	public RawRow next() throws IOException {
		position = window.mark(position);
		if (window.at(position) == CharWindow.END)
			return null;
		FieldParser used = parser;
		List<String> cells = parser.parse(position, line, true);
		LoadRule fault = parser.broken() ? LoadRule.QUOTES : null;
		boolean doubtful = parser.lines() > 1 && parser.broken();
		if (expected > 1 && (cells.size() != expected || doubtful)) {
			FieldParser better = better(cells.size(), parser.quoted(), doubtful);
			if (better != null) {
				used = better;
				cells = better.cells();
				fault = better == parser || better == strict ? LoadRule.QUOTES : LoadRule.OTHER_DIALECT;
			} else
				cells = parser.parse(position, line, !doubtful);
		}
		if (fault == null && used.lines() == 1 && cells.size() == expected)
			rows.usual(cells);
		else if (fault == null)
			fault = manyLines(used.lines());
		RawRow row = new RawRow(cells, line, used.lines(), fault);
		position = used.end();
		line += used.lines();
		return row;
	}

	/** Tells a row of more lines than those before let expect, which may have swallowed others. */
	private LoadRule manyLines(int lines) {
		if (lines <= manyLines)
			return null;
		manyLines = 2 * lines;
		return LoadRule.MANY_LINES;
	}

	/** Another way of reading the row that gives it the usual width, or null. */
	private FieldParser better(int width, boolean quoted, boolean doubtful) throws IOException {
		if (doubtful && parser.parse(position, line, false).size() == expected)
			return parser;
		if (strict.parse(position, line, false).size() == expected && strict.broken())
			return strict;
		if (width < expected && expected > 2)
			for (FieldParser other : otherDelimiters)
				if (other.parse(position, line, false).size() == expected)
					return other;
		if (width > expected && !quoted)
			for (FieldParser other : others)
				if (other.parse(position, line, false).size() == expected && other.quoted())
					return other;
		return null;
	}

	@Override
	public void close() throws IOException {
		window.close();
	}
}
