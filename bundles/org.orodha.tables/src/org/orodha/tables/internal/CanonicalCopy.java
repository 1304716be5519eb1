// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.orodha.core.table.FileDialect;
import org.orodha.tables.LineBalance;
import org.orodha.tables.RecordSink;

/**
 * Writes records as RFC 4180 in UTF-8. A record that does not have one field for each column is left out, unless what it has too
 * much is empty.
 */
final class CanonicalCopy implements RecordSink, AutoCloseable {

	private final BufferedWriter writer;
	private final Rfc4180 csv;
	private final LineNumbers lines = new LineNumbers();
	private List<String> columns = List.of();
	private int usual;
	private long records;
	private long broken;
	private LineBalance balance;

	/** The copy cannot be written: there is no more room, on the disk or of what is allowed. */
	static final class FullException extends IOException {

		private static final long serialVersionUID = 1L;

		FullException(Throwable cause) {
			super(cause);
		}
	}

	CanonicalCopy(Path target, long limit) throws IOException {
		writer = new BufferedWriter(new OutputStreamWriter(new Bounded(Files.newOutputStream(target), limit), StandardCharsets.UTF_8));
		csv = new Rfc4180(writer);
	}

	List<String> columns() {
		return columns;
	}

	LineNumbers lines() {
		return lines;
	}

	/** How many records it holds. */
	long records() {
		return records;
	}

	/** What became of the lines of the file, known at the end. */
	LineBalance balance() {
		return balance;
	}

	@Override
	public void dialect(FileDialect dialect, int width) throws IOException {
		usual = width;
		columns = ReadyMaker.names(dialect.columns(), Math.max(width, dialect.columns().size()));
		csv.write(columns);
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		if (!fits(cells)) {
			broken++;
			return;
		}
		lines.add(++records, line);
		csv.write(cells.size() == columns.size() ? cells : cells.size() > columns.size() ? cells.subList(0, columns.size()) : padded(cells));
	}

	private boolean fits(List<String> cells) {
		return cells.size() >= usual && cells.stream().skip(columns.size()).allMatch(String::isBlank);
	}

	/** A row of the usual width where there are more names than that. */
	private List<String> padded(List<String> cells) {
		List<String> padded = new ArrayList<>(cells);
		padded.addAll(Collections.nCopies(columns.size() - cells.size(), ""));
		return padded;
	}

	@Override
	public void end(LineBalance read) {
		balance = read.without(broken);
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}

	/** A stream whose errors are told from those of the file that is read. */
	private static final class Bounded extends FilterOutputStream {

		private long left;

		Bounded(OutputStream out, long limit) {
			super(out);
			left = limit;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			left -= length;
			if (left < 0)
				throw new FullException(null);
			try {
				out.write(bytes, offset, length);
			} catch (IOException full) {
				throw new FullException(full);
			}
		}
	}
}
