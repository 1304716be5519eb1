// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.table.FileDialect;
import org.orodha.engine.DelimitedFile;

/**
 * A file in a form that the engine reads directly: delimited text in UTF-8 with quotes doubled. It is the original where that is
 * so already, else a temporary copy, which goes when this is closed.
 */
public interface ReadyFile extends AutoCloseable {

	/** What the engine reads. Names that are missing or equal were made different. */
	DelimitedFile file();

	/** How the original file is written. */
	FileDialect dialect();

	/** Whether this is the original file itself. */
	boolean original();

	/** How many cells have another value than the original file. */
	int corrected();

	/**
	 * The line of the original file that a record begins in, from 1. The first call on an original goes over the file.
	 *
	 * @param record the number of the record, from 1
	 */
	long line(long record) throws IOException;

	/**
	 * What became of all lines of the original file, to be asked when the engine has read it.
	 *
	 * @param rows    how many rows the engine found
	 * @param monitor is asked only whether to cancel
	 * @return empty where these may not be the rows of the original, so that it has to be made ready thoroughly
	 * @throws LoadException where the engine lost rows of a copy
	 */
	Optional<LineBalance> balance(long rows, IProgressMonitor monitor) throws IOException;

	/**
	 * To be called when all was read of it.
	 *
	 * @throws LoadException where the file changed since it was made ready
	 */
	void requireUnchanged() throws IOException;

	@Override
	void close() throws IOException;
}
