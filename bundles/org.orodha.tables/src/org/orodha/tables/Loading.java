// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.internal.TableLoader;

/**
 * Reads files of one table without being told how they are written: delimited text, fixed width text and XLSX workbooks, plain
 * or packed with gzip or ZIP. Rows without any value are left out.
 */
public final class Loading {

	private final TableLoader loader;

	/** Loading within the usual limits. */
	public Loading() {
		this(LoadLimits.DEFAULT);
	}

	/** Loading within limits. */
	public Loading(LoadLimits limits) {
		loader = new TableLoader(limits);
	}

	/**
	 * Finds out how a file is written, from its beginning and its end.
	 *
	 * @throws LoadException                                  where it cannot be read or is no table
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor says so
	 */
	public FileDialect detect(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		return loader.detect(file, hints, monitor);
	}

	/**
	 * Reads all records of a file.
	 *
	 * @param sink     takes the records
	 * @param findings takes what is wrong with single records: the first of each rule, then how many more there are
	 * @return the dialect, its footnotes counted
	 * @throws LoadException                                  where it cannot be read or is no table
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor says so
	 */
	public FileDialect read(Path file, TableDialectHints hints, RecordSink sink, Consumer<Finding> findings, IProgressMonitor monitor)
			throws IOException {
		return loader.read(file, hints, sink, findings, monitor);
	}
}
