// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.reading;

import java.util.List;

import org.orodha.tables.LineUse;

/**
 * Takes the rows of a file. First its columns are told, then each row.
 *
 * @since 1.0
 * @noimplement clients do not implement it
 */
public interface DataRows {

	/**
	 * Begins the rows.
	 *
	 * @param line  the line of the file that names the columns, from 1; 0 where none does
	 * @param names the names of the columns of the dataset, each of the rows has a value for each; see {@link ReadRequest#columns}
	 * @throws IllegalArgumentException where two are the same
	 * @throws IllegalStateException    where the columns were told already
	 */
	void columns(long line, List<String> names);

	/**
	 * Passes on a row. One line of a file may give several.
	 *
	 * @param line   the line of the file that it comes from, from 1, not before that of the row before; the row of a sheet
	 * @param values its values as the dataset's own files would have them: codes, numbers with a full stop before decimals, dates as the
	 *               variable says, else as 2026-08-31; the empty text for none
	 * @throws IllegalArgumentException where there is not one value for each column
	 * @throws IllegalStateException    where the columns were not told before
	 */
	void row(long line, List<String> values);

	/**
	 * Leaves out a row that cannot be used; whoever checks the file is told.
	 *
	 * @param line   the line of the file, from 1
	 * @param reason why, and how to mend it, as a sentence in the user's language
	 */
	void leaveOut(long line, String reason);

	/**
	 * Tells what lines of the file are that give no row, such as titles and totals, so that the count of lines comes out even. The line of
	 * the columns' names need not be told.
	 *
	 * @param use   what they are
	 * @param lines how many
	 */
	void other(LineUse use, long lines);
}
