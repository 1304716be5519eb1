// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;

/** A field or record is larger than allowed. */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	/** The key for a row with too many fields. */
	static final String COLUMNS = "too.many.columns";
	/** The key for a field that is too long. */
	static final String FIELD = "field.too.long";
	/** The key for a cell of a sheet that is too long. */
	static final String CELL = "cell.too.long";

	private final String key;
	private final long line;
	private final long limit;

	/**
	 * @param key   the key of the message, with line and limit as values
	 * @param line  where it begins, 0 where that is not known
	 * @param limit what is allowed
	 */
	TooLargeException(String key, long line, long limit) {
		super(key + " at line " + line);
		this.key = key;
		this.line = line;
		this.limit = limit;
	}

	/** Whether it has too many fields, not too long ones. */
	boolean isWidth() {
		return key.equals(COLUMNS);
	}

	String key() {
		return key;
	}

	long line() {
		return line;
	}

	long limit() {
		return limit;
	}
}
