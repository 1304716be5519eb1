// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.RecordSink;

/** @see org.orodha.tables.Loading */
public final class TableLoader {

	private static final int TOTAL = 10_000;
	private static final int STEP = 4096;

	private final LoadLimits limits;

	public TableLoader(LoadLimits limits) {
		this.limits = limits;
	}

	/** @see org.orodha.tables.Loading#detect */
	public FileDialect detect(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		FileFindings faults = new FileFindings(Place.of(file.toString()), 0, finding -> {
		});
		monitor.beginTask("", 1);
		try {
			return guard(faults, () -> new OpenTable(file, hints, limits, faults).dialect());
		} finally {
			monitor.done();
		}
	}

	/** @see org.orodha.tables.HxlTags#of */
	public Map<String, String> tags(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		FileFindings faults = new FileFindings(Place.of(file.toString()), 0, finding -> {
		});
		monitor.beginTask("", 1);
		try {
			return guard(faults, () -> new OpenTable(file, hints, limits, faults).tags());
		} finally {
			monitor.done();
		}
	}

	/** @see org.orodha.tables.Loading#read */
	public FileDialect read(Path file, TableDialectHints hints, RecordSink sink, Consumer<Finding> findings, IProgressMonitor monitor)
			throws IOException {
		FileFindings faults = new FileFindings(Place.of(file.toString()), limits.faults(), findings);
		monitor.beginTask("", TOTAL);
		try {
			return guard(faults, () -> read(new OpenTable(file, hints, limits, faults), sink, faults, monitor));
		} finally {
			monitor.done();
		}
	}

	private static FileDialect read(OpenTable table, RecordSink sink, FileFindings faults, IProgressMonitor monitor) throws IOException {
		sink.dialect(table.dialect(), table.sample().expected());
		table.tellChoices(faults);
		RecordNumbers numbers = new RecordNumbers(sink, table, faults);
		Sections sections = table.sections(numbers);
		try (RowSource rows = table.sample().open()) {
			int told = 0;
			long read = 0;
			int skip = table.firstRow();
			for (RawRow row = rows.next(); row != null; row = rows.next(), read++) {
				if (read % STEP == 0) {
					if (monitor.isCanceled())
						throw new OperationCanceledException();
					told = tell(monitor, table.input(), told);
				}
				table.tellMends(rows, row, faults);
				if (read >= skip)
					sections.row(row);
				else
					numbers.other(table.use(read, row), row);
			}
		}
		sections.end();
		table.tellHidden(faults);
		table.input().requireUnchanged();
		if (numbers.number == 0)
			faults.tell(LoadRule.NO_RECORDS, 0);
		table.tellDates(faults);
		faults.finish();
		sink.end(numbers.balance(table, faults));
		return table.dialect(sections.footnotes());
	}

	private static int tell(IProgressMonitor monitor, Input input, int told) {
		int now = (int) (TOTAL * input.done());
		if (now > told)
			monitor.worked(now - told);
		return Math.max(now, told);
	}

	/** The engine read other rows than a file has. */
	static LoadException unbalanced(Path file, LineBalance balance) {
		return new FileFindings(Place.of(file.toString()), 0, finding -> {
		}).fatal(LoadRule.BALANCE, null, "balance", balance.text());
	}

	/** A record is longer than some megabytes. */
	public static LoadException tooLong(Path file, long line, int megabytes) {
		return new FileFindings(Place.of(file.toString()), 0, finding -> {
		}).fatalAt(LoadRule.TOO_LARGE, line, null, "record.too.long", line, megabytes);
	}

	/** Work that reads a file. */
	interface Work<T> {
		T run() throws IOException;
	}

	/** Runs work and says in the user's words why it failed. */
	static <T> T guard(FileFindings faults, Work<T> work) throws IOException {
		try {
			return work.run();
		} catch (LoadException told) {
			throw told;
		} catch (TooLargeException large) {
			throw faults.fatalAt(LoadRule.TOO_LARGE, large.line(), large, large.key(), large.line(), large.limit());
		} catch (BoundedStream.BombException bomb) {
			throw faults.fatal(LoadRule.ARCHIVE, bomb, "archive.bomb", bomb.packed(), bomb.unpacked());
		} catch (ZipException broken) {
			throw faults.fatal(LoadRule.ARCHIVE, broken, "archive.broken", broken.getMessage());
		} catch (EOFException cut) {
			throw faults.fatal(LoadRule.ARCHIVE, cut, "archive.cut");
		} catch (OutOfMemoryError full) {
			throw faults.noRoom(full, "memory.full", Runtime.getRuntime().maxMemory() >> 20);
		} catch (FileSystemException refused) {
			throw faults.fatal(LoadRule.UNREADABLE, refused, "unreadable", refused.getMessage());
		}
	}

	/** Numbers the records, tells those whose width is wrong, and counts what the others are. */
	private static final class RecordNumbers implements Sections.Records {

		private final RecordSink sink;
		private final int expected;
		private final boolean sheet;
		private final FileFindings faults;
		private final Map<LineUse, Long> others = new EnumMap<>(LineUse.class);
		private long number;
		private long lines;

		RecordNumbers(RecordSink sink, OpenTable table, FileFindings faults) {
			this.sink = sink;
			this.expected = table.sample().expected();
			this.sheet = table.input().workbook();
			this.faults = faults;
		}

		@Override
		public void record(RawRow row) throws IOException {
			if (row.fault() != null)
				faults.tell(row.fault(), row.line(), row.line(), row.lines());
			if (row.width() < expected)
				faults.tell(LoadRule.TOO_FEW_FIELDS, row.line(), row.line(), expected, row.width());
			else if (row.width() > expected && holdsMore(row.cells()))
				faults.tell(LoadRule.TOO_MANY_FIELDS, sheet ? "TOO_MANY_FIELDS.sheet" : "TOO_MANY_FIELDS", row.line(), row.line(),
						expected, row.width());
			sink.record(++number, row.line(), row.cells());
			lines(row);
		}

		@Override
		public void other(LineUse use, RawRow row) {
			others.merge(use, 1L, Long::sum);
			lines(row);
		}

		private void lines(RawRow row) {
			lines += row.lines();
			if (row.lines() > 1)
				others.merge(LineUse.CONTINUATION, row.lines() - 1L, Long::sum);
		}

		/** Fails where the file has other lines than its rows have. */
		LineBalance balance(OpenTable table, FileFindings faults) throws LoadException {
			LineBalance balance = new LineBalance(table.lines().orElse(lines), number, others);
			if (!balance.isEven())
				throw faults.fatal(LoadRule.BALANCE, null, "balance", balance.text());
			return balance;
		}

		private boolean holdsMore(List<String> cells) {
			return cells.subList(expected, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
		}
	}
}
