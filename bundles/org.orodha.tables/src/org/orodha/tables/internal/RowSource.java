// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;

/** Gives a file's rows one after the other, blank ones included. */
interface RowSource extends AutoCloseable {

	/** The next row, or null after the last. */
	RawRow next() throws IOException;

	@Override
	void close() throws IOException;
}
