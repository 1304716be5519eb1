// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The characters of a stream from a mark onward, so that a record can be read again in another way. */
final class CharWindow {

	private static final int SIZE = 1 << 16;
	/** No character: the end of the file. */
	static final int END = -1;

	private final Reader reader;
	private final int limit;
	private char[] buffer = new char[SIZE];
	private int end;
	private boolean ended;
	private long dropped;

	/** @param limit how many characters may stand after the mark */
	CharWindow(Reader reader, int limit) {
		this.reader = reader;
		this.limit = limit;
	}

	/** The character at a position after the mark, or {@link #END}. */
	int at(int position) throws IOException {
		return position < end || fill(position) ? buffer[position] : END;
	}

	/** The first position from another on that holds one of some characters or a line end, as far as characters are at hand. */
	int next(int from, char one, int other) {
		char[] characters = buffer;
		int last = end;
		int at = from;
		while (at < last) {
			char c = characters[at];
			if (c == one || c == other || c == '\n' || c == '\r')
				break;
			at++;
		}
		return at;
	}

	/** Forgets what stands before a position, which becomes position 0. */
	int mark(int position) {
		if (position < buffer.length / 2)
			return position;
		System.arraycopy(buffer, position, buffer, 0, end - position);
		end -= position;
		dropped += position;
		return 0;
	}

	/** A position counted from the beginning of the stream. */
	long absolute(int position) {
		return dropped + position;
	}

	String text(int from, int to) {
		return new String(buffer, from, to - from);
	}

	void close() throws IOException {
		reader.close();
	}

	/** Whether reading on would go beyond the limit, counted from a mark. */
	boolean exceeds(int mark, int position) {
		return position - mark > limit;
	}

	private boolean fill(int position) throws IOException {
		while (position >= end && !ended) {
			if (end > buffer.length - 2)
				buffer = Arrays.copyOf(buffer, buffer.length * 2);
			int count = reader.read(buffer, end, buffer.length - end);
			if (count < 0)
				ended = true;
			else
				end += count;
		}
		return position < end;
	}
}
