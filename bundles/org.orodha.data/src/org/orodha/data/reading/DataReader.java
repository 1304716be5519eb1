// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.reading;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ImportException;

/**
 * Reads an agency's own data files as rows of a dataset. Contributed to {@code org.orodha.data.dataReaders}. What it gives is checked,
 * delivered and harmonised as if the file had been written as the dataset says.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface DataReader {

	/**
	 * Reads a file, from its first row to its last; rows are passed on one by one and need not fit in memory.
	 *
	 * @param request the file, the dataset and the options
	 * @param rows    takes the columns and the rows
	 * @param monitor asked for cancellation; passing on rows is progress
	 * @throws ImportException where the file is not what it should be: nothing of it is used then
	 */
	void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException;
}
