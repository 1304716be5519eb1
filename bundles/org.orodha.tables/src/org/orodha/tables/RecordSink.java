// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import org.orodha.core.table.FileDialect;

import java.io.IOException;
import java.util.List;

/** Takes a table's records one after the other. */
public interface RecordSink {

	/**
	 * Called once, before the records.
	 *
	 * @param width how many fields most records have; often, but not always, as many as the dialect has columns
	 */
	void dialect(FileDialect dialect, int width) throws IOException;

	/**
	 * @param number the record's number, from 1; the header does not count
	 * @param line   the line of the file that it begins in, from 1; the row of a sheet
	 * @param cells  its fields as they are in the file: there may be more or fewer than columns
	 */
	void record(long number, long line, List<String> cells) throws IOException;

	/**
	 * Called once, after the records.
	 *
	 * @param balance what became of all lines of the file
	 */
	default void end(LineBalance balance) throws IOException {
	}
}
