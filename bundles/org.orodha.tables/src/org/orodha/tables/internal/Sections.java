// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.tables.LineUse;
import org.orodha.tables.LoadRule;

/**
 * Takes the rows after the header and passes on those that are records: no blank rows, no titles and repeated headers between
 * tables, no footnotes.
 */
final class Sections {

	private static final int KEPT = 12;
	private static final Pattern NOTE = Pattern.compile(
			"(?iu)(notes?|sources?|n\\.?b\\.?|footnotes?|remarks?|remarques?|chanzo|maelezo|tanbihi)\\b.*"
					+ "|[*†‡©¹²³].*|\\(\\w{1,2}\\)\\s.*|\\[\\w{1,2}]\\s.*",
			Pattern.DOTALL);

	private final List<RawRow> header;
	private final ColumnKinds kinds;
	private final Integer footnoteRows;
	private final FileFindings faults;
	private final Records records;
	private final List<RawRow> pending = new ArrayList<>();
	private boolean afterBlank;
	private boolean begun;
	private int footnotes;

	/** Takes the rows. */
	interface Records {

		/** Takes a record. */
		void record(RawRow row) throws IOException;

		/** Takes a row that is none. */
		void other(LineUse use, RawRow row);
	}

	/** @param footnoteRows how many rows stand after the data, or null where that is to be found out */
	Sections(List<RawRow> header, ColumnKinds kinds, Integer footnoteRows, FileFindings faults, Records records) {
		this.header = header;
		this.kinds = kinds;
		this.footnoteRows = footnoteRows;
		this.faults = faults;
		this.records = records;
	}

	/** How many footnotes there were, known at the end. */
	int footnotes() {
		return footnotes;
	}

	void row(RawRow row) throws IOException {
		if (footnoteRows != null) {
			holdBack(row);
			return;
		}
		if (row.isBlank()) {
			records.other(LineUse.BLANK, row);
			afterBlank = true;
			return;
		}
		boolean alone = kinds.loneIsOdd() && ColumnKinds.isLone(row);
		if (alone && (afterBlank || !pending.isEmpty() || isNote(row))) {
			pending.add(row);
			if (pending.size() > KEPT)
				flush();
			return;
		}
		if (isHeaderAgain(header, row)) {
			faults.tell(LoadRule.SEVERAL_TABLES, begun ? pending.isEmpty() ? "SEVERAL_TABLES.header" : "SEVERAL_TABLES" : "SEVERAL_TABLES.twice",
					row.line(), row.line());
			leaveOut(LineUse.TITLE, pending);
			pending.clear();
			records.other(LineUse.HEADER_AGAIN, row);
		} else if (!pending.isEmpty() && afterBlank && namesColumns(row)) {
			faults.tell(LoadRule.SEVERAL_TABLES, row.line(), row.line());
			leaveOut(LineUse.TITLE, pending);
			pending.clear();
			records.record(row);
		} else {
			if (begun && afterBlank && pending.isEmpty() && namesTyped(row))
				faults.tell(LoadRule.SEVERAL_TABLES, "SEVERAL_TABLES.kept", row.line(), row.line());
			flush();
			records.record(row);
			begun = true;
		}
		afterBlank = false;
	}

	/** Tells that there are no more rows. */
	void end() throws IOException {
		if (footnoteRows != null) {
			footnotes = Math.min(footnoteRows, pending.size());
			leaveOut(LineUse.FOOTNOTE, pending);
		} else {
			int first = 0;
			while (first < pending.size() && !isNote(pending.get(first)))
				first++;
			for (RawRow row : pending.subList(0, first))
				records.record(row);
			footnotes = pending.size() - first;
			leaveOut(LineUse.FOOTNOTE, pending.subList(first, pending.size()));
			if (footnotes > 0)
				faults.tell(LoadRule.FOOTNOTES, pending.get(first).line(), pending.get(first).line(), footnotes);
		}
	}

	private void holdBack(RawRow row) throws IOException {
		pending.add(row);
		if (pending.size() > footnoteRows) {
			RawRow first = pending.remove(0);
			if (first.isBlank())
				records.other(LineUse.BLANK, first);
			else
				records.record(first);
		}
	}

	private void leaveOut(LineUse use, List<RawRow> rows) {
		for (RawRow row : rows)
			records.other(row.isBlank() ? LineUse.BLANK : use, row);
	}

	private void flush() throws IOException {
		for (RawRow row : pending)
			records.record(row);
		pending.clear();
	}

	private boolean isNote(RawRow row) {
		return NOTE.matcher(row.cell(0).strip()).matches();
	}

	/** Whether a row names the columns just as the header does. */
	static boolean isHeaderAgain(List<RawRow> header, RawRow row) {
		for (RawRow each : header)
			if (each.cells().equals(row.cells()) && each.filled() > 1)
				return true;
		return false;
	}

	/** Words in all fields, also over each column of numbers and dates, of which there is one at least. */
	private boolean namesTyped(RawRow row) {
		int typed = 0;
		for (int column = 0; column < row.width(); column++) {
			if (Cells.kind(row.cells().get(column)) != Cells.Kind.TEXT || row.cells().get(column).length() < 2)
				return false;
			typed += kinds.isTyped(column) ? 1 : 0;
		}
		return typed > 0 && row.width() > 1;
	}

	/** Words over columns of numbers and dates, or in a table of words only, three or more. */
	private boolean namesColumns(RawRow row) {
		boolean typed = false;
		boolean over = false;
		for (int column = 0; column < row.width(); column++) {
			Cells.Kind kind = Cells.kind(row.cells().get(column));
			if (kind != Cells.Kind.TEXT && kind != Cells.Kind.EMPTY)
				return false;
			typed |= kinds.isTyped(column);
			over |= kinds.isTyped(column) && kind == Cells.Kind.TEXT;
		}
		return row.filled() > 2 && (over || !typed);
	}
}
