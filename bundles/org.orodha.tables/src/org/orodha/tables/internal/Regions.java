// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.table.TableDialectHints;

/**
 * Where in a sample of rows the table stands: what comes before it and which rows name its columns. Told from the width of rows,
 * from how much of them is filled, and from cells that are unlike the rest of their column.
 */
final class Regions {

	private static final int HEAD = 100;
	private static final int ENOUGH = 10;
	private static final double MANY = 0.3;

	private final List<RawRow> rows;
	private final ColumnKinds kinds;
	private final int width;
	private final Headers headers;

	/**
	 * @param preamble rows before the header
	 * @param header   rows of the header, blank ones between them included; 0 for none
	 */
	record Found(int preamble, int header) {
	}

	Regions(List<RawRow> rows) {
		this.rows = rows;
		width = Widths.modal(rows);
		kinds = new ColumnKinds(rows, width);
		headers = new Headers(rows, kinds, width);
	}

	Found find(TableDialectHints hints) {
		int start = hints.preambleRows() == null ? start() : Math.min(hints.preambleRows(), rows.size());
		if (hints.headerRows() != null)
			return new Found(start, Math.min(hints.headerRows(), rows.size() - start));
		while (start < rows.size() && rows.get(start).isBlank() && hints.preambleRows() == null)
			start++;
		int tags = TagRow.in(rows, width);
		if (tags >= 0 && (hints.preambleRows() == null || tags >= start))
			return TagRow.header(rows, width, start, tags);
		return new Found(start, start < rows.size() && headers.isHeader(start) ? headers.extent(start) : 0);
	}

	/** The first row that is part of the table. */
	private int start() {
		if (width < 2)
			return first(0);
		for (int at = first(0); at < Math.min(HEAD, rows.size()); at = first(at + 1)) {
			RawRow row = rows.get(at);
			boolean wide = row.filled() > 1 || fills(at) || headers.isCorner(at);
			if (wide && (row.width() == width || isTable(at) || !introduces(at)))
				return at;
		}
		return first(0);
	}

	/** Whether a row with one value belongs to the table since many of its rows have just that one. */
	private boolean fills(int at) {
		if (kinds.typicalFill() > 1 || rows.get(at).width() != width)
			return false;
		int column = only(rows.get(at));
		long same = rows.stream().filter(row -> row.filled() == 1 && only(row) == column).count();
		return same > MANY * rows.stream().filter(row -> !row.isBlank()).count();
	}

	private static int only(RawRow row) {
		for (int column = 0; column < row.width(); column++)
			if (!row.cells().get(column).isBlank())
				return column;
		return -1;
	}

	/** Whether so many rows of a width follow each other that they are no list of names and values before a table. */
	private boolean isTable(int at) {
		int own = rows.get(at).width();
		int count = 0;
		for (int next = at; next < rows.size() && rows.get(next).width() == own; next++)
			count++;
		return own > 2 && count >= ENOUGH;
	}

	/** Whether a row of another width only comes before the table: the header, or the body of another width, follows. */
	private boolean introduces(int at) {
		for (int next = first(at + 1); next < Math.min(at + HEAD, rows.size()); next = first(next + 1))
			if (rows.get(next).width() == width && rows.get(next).filled() > 1)
				return headers.isHeader(next) || rows.get(at).width() < width - 1 && next > first(at + 1)
						&& Math.abs(rows.get(at).width() - width) > width / 4;
		return false;
	}

	private int first(int from) {
		int at = from;
		while (at < rows.size() && rows.get(at).isBlank())
			at++;
		return at;
	}

	/** The names of the columns: what stands above each other joined by a space, names over several columns given to each. */
	static List<String> names(List<RawRow> header, int width) {
		List<RawRow> filled = header.stream().filter(row -> !row.isBlank()).toList();
		if (filled.isEmpty()) {
			List<String> names = new ArrayList<>();
			for (int column = 0; column < width; column++)
				names.add("col_" + column);
			return names;
		}
		List<RawRow> named = filled.stream().filter(row -> !TagRow.is(row, width)).toList();
		if (named.size() == filled.size() || named.isEmpty())
			return merged(filled);
		return TagRow.names(filled, width, merged(named));
	}

	private static List<String> merged(List<RawRow> header) {
		return header.size() == 1 ? header.get(0).cells() : Headers.merge(header);
	}
}
