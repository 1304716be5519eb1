// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.util.List;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.internal.Rfc4180;

/**
 * Writes what was read as RFC 4180 with LF as row end: a header of names, then the records with the fields they have. It is a
 * faithful copy for programs; cells that a spreadsheet would run as a formula stay as they are.
 */
public class CsvSink implements RecordSink {

	private final Rfc4180 csv;
	private final boolean asFound;

	/** A header is written always, with the names {@code col_0}, {@code col_1} ... where the file has none. */
	public CsvSink(Appendable target) {
		this(target, false);
	}

	/** @param asFound whether a file without header is written without */
	public CsvSink(Appendable target, boolean asFound) {
		csv = new Rfc4180(target);
		this.asFound = asFound;
	}

	@Override
	public void dialect(FileDialect dialect, int width) throws IOException {
		if (!asFound || dialect.headerRows() > 0)
			csv.write(dialect.columns());
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		csv.write(cells);
	}
}
