// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.io.IOException;
import java.io.OutputStream;

/** Writes rows as CSV. No value of a crossing needs quotes, and all are ASCII. */
final class RowWriter implements AutoCloseable {

	private static final int SIZE = 1 << 16;
	private static final int LONGEST_ROW = 1 << 10;

	private final OutputStream out;
	private final byte[] buffer = new byte[SIZE];
	private int length;

	RowWriter(OutputStream out) {
		this.out = out;
	}

	void write(String[] row) throws IOException {
		if (length > SIZE - LONGEST_ROW)
			flush();
		for (int field = 0; field < row.length; field++) {
			if (field > 0)
				buffer[length++] = ',';
			String value = row[field];
			for (int at = 0; at < value.length(); at++)
				buffer[length++] = (byte) value.charAt(at);
		}
		buffer[length++] = '\n';
	}

	private void flush() throws IOException {
		out.write(buffer, 0, length);
		length = 0;
	}

	@Override
	public void close() throws IOException {
		flush();
	}
}
