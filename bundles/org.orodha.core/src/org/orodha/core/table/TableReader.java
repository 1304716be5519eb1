// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ImportException;

/**
 * Reads table files for importers, however they are written: delimited and fixed width text and XLSX workbooks, plain or packed.
 * An OSGi service that one bundle provides; importers get their rows from
 * {@link org.orodha.core.exchange.ImportRequest#table ImportRequest}.
 */
public interface TableReader {

	/**
	 * Reads all rows of a file. Its first row of names is taken for the header, or the first row where none looks like names.
	 *
	 * @param file  the file
	 * @param hints what is known of how it is written
	 * @throws ImportException where the file cannot be read, is no table or too large, names two columns alike, or has rows of
	 *                         other lengths than its header
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor says so
	 */
	Table read(Path file, TableDialectHints hints, IProgressMonitor monitor) throws ImportException;
}
