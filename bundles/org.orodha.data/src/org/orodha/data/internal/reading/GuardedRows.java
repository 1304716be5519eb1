// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.FileDialect.Format;
import org.orodha.core.table.FileDialect.Packing;
import org.orodha.core.text.Messages;
import org.orodha.data.reading.DataRows;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadRule;
import org.orodha.tables.RecordSink;

/** Takes rows from a plug-in, makes sure that they are such, and takes none once the plug-in was given up. */
final class GuardedRows implements DataRows {

	private static final Messages MESSAGES = Messages.of(GuardedRows.class);
	private static final int STEP = 1024;

	private final Place file;
	private final RecordSink sink;
	private final Consumer<Finding> findings;
	private final Map<LineUse, Long> others = new EnumMap<>(LineUse.class);
	private IProgressMonitor monitor;
	private int width = -1;
	private long rows;
	private long lines;
	private long last;
	private boolean closed;
	private IOException failure;

	/** The rows cannot be kept; the reason is told to whoever asked for them. */
	private static final class KeepingFailedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		KeepingFailedException(IOException cause) {
			super(cause);
		}
	}

	GuardedRows(Place file, RecordSink sink, Consumer<Finding> findings) {
		this.file = file;
		this.sink = sink;
		this.findings = findings;
	}

	synchronized void begin(IProgressMonitor progress) {
		monitor = progress;
	}

	@Override
	public synchronized void columns(long line, List<String> names) {
		requireOpen();
		if (width >= 0)
			throw new IllegalStateException("the columns were told already");
		Set<String> different = new HashSet<>();
		for (String name : names)
			if (!different.add(name.strip().toLowerCase(Locale.ROOT)))
				throw new IllegalArgumentException("two columns are called " + name);
		width = names.size();
		if (line > 0)
			other(LineUse.HEADER, 1);
		keep(() -> sink.dialect(new FileDialect(Format.DELIMITED, Packing.NONE, null, StandardCharsets.UTF_8, ",", '"', null,
				(int) Math.clamp(line - 1, 0, Integer.MAX_VALUE - 1), 1, 0, '.', null, null, null, List.of(), names), width));
	}

	@Override
	public synchronized void row(long line, List<String> values) {
		requireOpen();
		if (width < 0)
			throw new IllegalStateException("the columns were not told");
		if (values.size() != width)
			throw new IllegalArgumentException("a row of " + values.size() + " values where there are " + width + " columns, line " + line);
		if (line < Math.max(1, last))
			throw new IllegalArgumentException("line " + line + " after line " + last);
		List<String> copy = List.copyOf(values);
		lines += line == last ? 0 : 1;
		last = line;
		rows++;
		if (rows % STEP == 0 && monitor.isCanceled())
			throw new OperationCanceledException();
		keep(() -> sink.record(rows, line, copy));
	}

	@Override
	public synchronized void leaveOut(long line, String reason) {
		requireOpen();
		other(LineUse.LEFT_OUT, 1);
		remark(Finding.of(LoadRule.LEFT_OUT, MESSAGES.text("left-out", line, reason)).place(file.row((int) Math.clamp(line, 0, Integer.MAX_VALUE)))
				.build());
	}

	@Override
	public synchronized void other(LineUse use, long count) {
		requireOpen();
		others.merge(use, count, Long::sum);
	}

	/** Passes on what reading the file as a table showed. */
	synchronized void remark(Finding finding) {
		requireOpen();
		findings.accept(finding);
	}

	/** The reader is done. */
	synchronized void end() {
		requireOpen();
		if (width < 0)
			throw new IllegalStateException("neither columns nor rows were told");
		long all = lines + others.values().stream().mapToLong(Long::longValue).sum();
		keep(() -> sink.end(new LineBalance(all, lines, others)));
	}

	/** Takes nothing any more, from whatever thread. */
	synchronized void close() {
		closed = true;
	}

	/** Why the rows could not be kept, or null. */
	synchronized IOException failure() {
		return failure;
	}

	private void requireOpen() {
		if (closed)
			throw new OperationCanceledException();
	}

	/** What keeps something. */
	@FunctionalInterface
	private interface Keeping {
		void run() throws IOException;
	}

	private void keep(Keeping work) {
		try {
			work.run();
		} catch (IOException failed) {
			failure = failed;
			throw new KeepingFailedException(failed);
		}
	}
}
