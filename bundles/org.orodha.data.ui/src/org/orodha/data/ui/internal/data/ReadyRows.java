// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.grid.GridRows;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.RecordIndex.Entry;
import org.orodha.tables.RecordIndex;

/** The rows of a table file of any kind. */
public final class ReadyRows implements GridRows {

	private final ReadyFile file;
	private final RecordIndex index;

	private ReadyRows(ReadyFile file, RecordIndex index) {
		this.file = file;
		this.index = index;
	}

	/**
	 * Goes through a file once to find its rows.
	 *
	 * @param hints what is known of how it is written
	 * @throws org.orodha.tables.LoadException where it cannot be read or is no table
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static ReadyRows open(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		ReadyRows quick = of(ReadyFiles.quick(file, hints, LoadLimits.DEFAULT, finding -> {
		}, progress.split(3)), progress.split(2));
		boolean complete = false;
		try {
			complete = quick.file.balance(quick.size(), progress.split(1)).isPresent();
		} finally {
			if (!complete)
				quick.close();
		}
		if (complete)
			return quick;
		return of(ReadyFiles.thorough(file, hints, LoadLimits.DEFAULT, finding -> {
		}, progress.split(3)), progress.split(1));
	}

	private static ReadyRows of(ReadyFile ready, IProgressMonitor monitor) throws IOException {
		try {
			return new ReadyRows(ready, RecordIndex.of(ready.file(), monitor));
		} catch (IOException | RuntimeException failure) {
			ready.close();
			throw failure;
		}
	}

	@Override
	public long size() {
		return index.count();
	}

	@Override
	public List<String> columns() {
		return file.file().columns();
	}

	@Override
	public List<Row> rows(long first, int count) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Entry entry : index.rows(first + 1, count))
			rows.add(new Row(file.original() ? entry.line() : file.line(entry.number()), entry.cells()));
		return rows;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
