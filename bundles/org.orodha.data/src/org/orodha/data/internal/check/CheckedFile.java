// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;

import org.orodha.engine.DelimitedFile;
import org.orodha.tables.description.NumberMarks;

/**
 * A file as the checks see it.
 *
 * @param name       the file as the user named it
 * @param rows       its rows
 * @param named      whether it has a header
 * @param headerLine the line on which the names of the columns stand; 0 where there are none
 * @param marks      how its numbers are written
 * @param own        whether the rows are those of the file itself, so that their lines are the file's
 * @param line       the line of the file on which a row of data, counted from 1, begins
 */
record CheckedFile(String name, DelimitedFile rows, boolean named, int headerLine, NumberMarks marks, boolean own,
		Lines line) {

	/** Where rows begin. */
	@FunctionalInterface
	interface Lines {

		/** The line on which a row of data, counted from 1, begins. */
		long of(long record) throws IOException;
	}
}
