// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import org.orodha.core.files.TemporaryFolder;
import org.orodha.core.table.FileDialect;
import org.orodha.engine.DelimitedFile;
import org.orodha.tables.LineBalance;
import org.orodha.tables.ReadyFile;

/**
 * A temporary file with a file's records.
 *
 * @param folder    holds the temporary file
 * @param file      the temporary file
 * @param dialect    how the original is written
 * @param lines     where its records begin in the original
 * @param records   how many records it holds: several of them may begin in one line
 * @param corrected how many of its cells differ from the original
 * @param balance   what became of the lines of the original
 */
record Copy(TemporaryFolder folder, DelimitedFile file, FileDialect dialect, LineNumbers lines, long records, int corrected,
		LineBalance balance)
		implements ReadyFile {

	@Override
	public boolean original() {
		return false;
	}

	@Override
	public long line(long record) {
		return lines.of(record);
	}

	@Override
	public Optional<LineBalance> balance(long rows, IProgressMonitor monitor) throws IOException {
		if (rows != records)
			throw TableLoader.unbalanced(file.path(), new LineBalance(balance.lines(), rows, balance.others()));
		return Optional.of(balance);
	}

	/** Made of a file that did not change meanwhile. */
	@Override
	public void requireUnchanged() {
	}

	@Override
	public void close() throws IOException {
		folder.close();
	}
}
