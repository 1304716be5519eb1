package org.orodha.data.internal.load;

import java.io.IOException;

/** A field or record is larger than allowed. */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final long line;
	private final long limit;

	/**
	 * @param key   the key of the message, with line and limit as values
	 * @param line  where it begins
	 * @param limit what is allowed
	 */
	TooLargeException(String key, long line, long limit) {
		super(key + " at line " + line);
		this.key = key;
		this.line = line;
		this.limit = limit;
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
