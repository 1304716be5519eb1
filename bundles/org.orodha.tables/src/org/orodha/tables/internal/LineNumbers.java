// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.Arrays;

/** The lines that records begin in, kept only where they do not just count up. */
final class LineNumbers {

	private long[] records = new long[64];
	private long[] lines = new long[64];
	private int size;

	/** Adds the next record. */
	void add(long record, long line) {
		if (size > 0 && line - lines[size - 1] == record - records[size - 1])
			return;
		if (size == records.length) {
			records = Arrays.copyOf(records, size * 2);
			lines = Arrays.copyOf(lines, size * 2);
		}
		records[size] = record;
		lines[size++] = line;
	}

	long of(long record) {
		int found = Arrays.binarySearch(records, 0, size, record);
		int at = found >= 0 ? found : -found - 2;
		if (at < 0)
			throw new IllegalArgumentException("record " + record);
		return lines[at] + record - records[at];
	}
}
