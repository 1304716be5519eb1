// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;

import org.orodha.core.text.Messages;
import org.orodha.data.internal.check.BackgroundWork.Result;
import org.orodha.engine.DelimitedFile;

/**
 * Finds the lines on which rows begin. Where the file has as many lines as rows, they follow from the numbers of the rows, else from
 * one walk over the file as far as the last row asked for. Eight bytes are looked at at once; only line feeds and quotes matter.
 */
final class RecordLines implements CheckedFile.Lines, Closeable {

	private static final Messages MESSAGES = Messages.of(RecordLines.class);
	private static final int BUFFER = 1 << 18;
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long FEEDS = '\n' * ONES;

	private final DelimitedFile file;
	private final long rows;
	private final Result<LineIndex> all;
	private final long quotes;
	private final int quote;
	private final byte[] buffer = new byte[BUFFER];
	private InputStream in;
	private int position;
	private int limit;
	private boolean blank;
	private long lines;
	private long record;
	private long line;
	private boolean even;

	/**
	 * @param rows how many rows of data the file has
	 * @param all  the file's lines
	 */
	RecordLines(DelimitedFile file, long rows, Result<LineIndex> all) {
		this.file = file;
		this.rows = rows;
		this.all = all;
		quote = file.quote() == null ? '\n' : file.quote();
		quotes = quote * ONES;
	}

	/** The line on which a row of data, counted from 1, begins; rows are asked for in their order. */
	@Override
	public long of(long wanted) throws IOException {
		while (!isEven() && record < wanted) {
			line = lines + 1;
			if (!nextRow())
				throw new IOException(MESSAGES.text("changed", file.path()));
			if (!blank || file.columns().size() == 1)
				record++;
		}
		return even ? lines + wanted : line;
	}

	/** Whether each row is one line. */
	boolean isEven() throws IOException {
		if (in == null)
			open();
		return even;
	}

	private void open() throws IOException {
		in = Files.newInputStream(file.path());
		for (int skipped = 0; skipped < file.skip(); skipped++)
			nextRow();
		even = all.get().count() == lines + rows;
	}

	/** Goes beyond the next line feed outside quotes; false where the file ends before. */
	private boolean nextRow() throws IOException {
		boolean inside = false;
		boolean returned = false;
		long length = 0;
		while (position < limit || more()) {
			int begin = position;
			toMark();
			if (length == 0 && position > begin)
				returned = buffer[begin] == '\r';
			length += position - begin;
			if (position == limit)
				continue;
			boolean feed = buffer[position++] == '\n';
			if (feed) {
				lines++;
				if (!inside) {
					blank = length == 0 || length == 1 && returned;
					return true;
				}
			} else
				inside = !inside;
			length++;
		}
		blank = false;
		return length > 0;
	}

	/** Goes to the next line feed or quote, or to the end of what was read. */
	private void toMark() {
		for (; position + Long.BYTES <= limit; position += Long.BYTES) {
			long word = (long) WORDS.get(buffer, position);
			long marks = zeros(word ^ FEEDS) | zeros(word ^ quotes);
			if (marks != 0) {
				position += Long.numberOfTrailingZeros(marks) / Byte.SIZE;
				return;
			}
		}
		while (position < limit && buffer[position] != '\n' && buffer[position] != quote)
			position++;
	}

	/** The highest bit of each byte that is zero, at least of the first one. */
	private static long zeros(long word) {
		return word - ONES & ~word & HIGHS;
	}

	private boolean more() throws IOException {
		position = 0;
		limit = Math.max(0, in.read(buffer));
		return limit > 0;
	}

	@Override
	public void close() throws IOException {
		if (in != null)
			in.close();
	}
}
