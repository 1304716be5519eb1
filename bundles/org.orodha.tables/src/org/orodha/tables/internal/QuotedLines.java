// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import org.orodha.engine.DelimitedFile;
import org.orodha.tables.RecordScanner;

/** The lines that rows of a file go on over in quotes, and whether they may be rows by themselves. */
final class QuotedLines implements RecordScanner.Visitor {

	private final DelimitedFile file;
	private long continuations;
	private boolean regular = true;

	QuotedLines(DelimitedFile file) {
		this.file = file;
	}

	/** How many lines there are beside the first ones of the rows. */
	long continuations() {
		return continuations;
	}

	/** Whether none of them may be a row, and no row has many. */
	boolean regular() {
		return regular;
	}

	@Override
	public boolean record(long number, long line, long offset, byte[] buffer, int from, int to, int fields, boolean quoted) {
		if (line <= file.skip() || !quoted)
			return true;
		int lines = 1;
		int delimiters = 0;
		for (int at = from; at < to; at++) {
			byte each = buffer[at];
			if (each == '\n') {
				regular &= lines == 1 || delimiters < file.columns().size() - 1;
				lines++;
				delimiters = 0;
			} else if (each == file.delimiter())
				delimiters++;
		}
		if (lines > 1) {
			continuations += lines - 1;
			regular &= lines <= DelimitedRows.MANY_LINES && delimiters < file.columns().size() - 1;
		}
		return regular;
	}
}
