// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;

/** Writes tables in another form, row by row: all that is known of them, or only what the rows say. */
interface TableWriter {

	/** Begins with what is said of all tables. */
	void begin(Group group) throws IOException;

	/** Writes a table. */
	void table(TableDescription table, TableRows rows) throws IOException;

	void end() throws IOException;
}
