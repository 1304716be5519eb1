// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.table.FileDialect;
import org.orodha.engine.DelimitedFile;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.RecordIndex;
import org.orodha.tables.RecordScanner;

/** A file that the engine reads as it is. */
final class Original implements ReadyFile {

	private final OpenTable table;
	private final DelimitedFile file;
	private final FileDialect dialect;
	private RecordIndex index;

	Original(OpenTable table, DelimitedFile file, FileDialect dialect) {
		this.table = table;
		this.file = file;
		this.dialect = dialect;
	}

	@Override
	public DelimitedFile file() {
		return file;
	}

	@Override
	public FileDialect dialect() {
		return dialect;
	}

	@Override
	public boolean original() {
		return true;
	}

	@Override
	public int corrected() {
		return 0;
	}

	@Override
	public synchronized long line(long record) throws IOException {
		if (index == null)
			index = RecordIndex.of(file, new NullProgressMonitor());
		return index.line(record);
	}

	/** Where each row is a line this is known by counting lines; else the lines in quotes are looked at. */
	@Override
	public Optional<LineBalance> balance(long rows, IProgressMonitor monitor) throws IOException {
		PlainLines lines = PlainLines.of(file.path(), file.delimiter(), headers(), file.skip(), monitor);
		if (!lines.regular())
			return Optional.empty();
		Map<LineUse, Long> others = table.head();
		LineBalance each = new LineBalance(lines.count(), rows, others);
		if (each.isEven())
			return Optional.of(each);
		QuotedLines quoted = new QuotedLines(file);
		new RecordScanner(file.delimiter(), file.quote()).scan(file.path(), 0, 1, 1, quoted, monitor);
		others.merge(LineUse.CONTINUATION, quoted.continuations(), Long::sum);
		LineBalance balance = new LineBalance(lines.count(), rows, others);
		return Optional.of(balance).filter(found -> found.isEven() && quoted.regular());
	}

	/** The names of the columns as they may be written. */
	private List<byte[]> headers() {
		List<byte[]> headers = new ArrayList<>();
		String delimiter = String.valueOf(file.delimiter());
		for (RawRow row : table.header())
			if (row.filled() > 1) {
				headers.add(String.join(delimiter, row.cells()).getBytes(StandardCharsets.UTF_8));
				headers.add(row.cells().stream().collect(Collectors.joining('"' + delimiter + '"', "\"", "\""))
						.getBytes(StandardCharsets.UTF_8));
			}
		return headers;
	}

	@Override
	public void requireUnchanged() throws IOException {
		table.input().requireUnchanged();
	}

	@Override
	public void close() {
		index = null;
	}
}
