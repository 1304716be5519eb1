// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;

/** Reads the records of a file that is written in a way of its own. */
@FunctionalInterface
public interface RecordReader {

	/**
	 * Reads all records.
	 *
	 * @param sink     takes the records, each with one field for each column of the dialect, and at the end what became of the file's
	 *                 lines
	 * @param findings takes what is wrong with single records and what was left out, each by a {@link LoadRule}
	 * @throws LoadException                                  where the file cannot be read, or is not what it should be
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor says so
	 */
	void read(Path file, RecordSink sink, Consumer<Finding> findings, IProgressMonitor monitor) throws IOException;
}
