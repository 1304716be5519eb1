// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.LineBalance;
import org.orodha.tables.RecordSink;

/** Passes records on and keeps how their file is written. */
final class Seen implements RecordSink {

	private final RecordSink next;
	private FileDialect dialect;

	Seen(RecordSink next) {
		this.next = next;
	}

	/** How the file is written, as its reader said. */
	FileDialect dialect() {
		return dialect;
	}

	@Override
	public void dialect(FileDialect found, int width) throws IOException {
		dialect = found;
		next.dialect(found, width);
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		next.record(number, line, cells);
	}

	@Override
	public void end(LineBalance balance) throws IOException {
		next.end(balance);
	}
}
