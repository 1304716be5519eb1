// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.tables.internal.TableLoader;

/**
 * Goes over the bytes of a plain delimited file, see {@link ReadyFile}, and finds where its records are, without making objects
 * of them. Records end with LF, CR LF or CR. For use by one thread.
 */
public final class RecordScanner {

	private static final int SIZE = 1 << 20;
	private static final int LARGEST = 1 << 26;
	private static final int TICKS = 1000;

	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
	private static final long ONES = 0x0101010101010101L;

	private final byte quote;
	private final byte delimiter;
	private final long delimiters;
	private final long quotes;
	private int fields;

	/** Takes the records. */
	public interface Visitor {

		/**
		 * @param number the record's number, from 1
		 * @param line   the line it begins in, from 1
		 * @param offset where it begins in the file, in bytes
		 * @param buffer holds its bytes, valid during the call only
		 * @param from   where it begins in the buffer
		 * @param to     where it ends there, its line end not included
		 * @param fields how many fields it has
		 * @param quoted whether it holds a quote
		 * @return whether to go on
		 */
		boolean record(long number, long line, long offset, byte[] buffer, int from, int to, int fields, boolean quoted)
				throws IOException;
	}

	/**
	 * @param delimiter an ASCII character
	 * @param quote     an ASCII character, or null
	 */
	public RecordScanner(char delimiter, Character quote) {
		this.delimiter = (byte) delimiter;
		this.quote = quote == null ? (byte) '\n' : (byte) quote.charValue();
		delimiters = ONES * this.delimiter;
		quotes = ONES * this.quote;
	}

	/** Visits all records from a place that begins one. */
	public void scan(Path file, long offset, long firstNumber, long firstLine, Visitor visitor, IProgressMonitor monitor)
			throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			monitor.beginTask("", TICKS);
			scan(file, channel, offset, firstNumber, firstLine, visitor, monitor);
		} finally {
			monitor.done();
		}
	}

	private void scan(Path file, FileChannel channel, long offset, long firstNumber, long firstLine, Visitor visitor,
			IProgressMonitor monitor) throws IOException {
		byte[] buffer = new byte[SIZE + 1];
		long position = offset;
		long number = firstNumber;
		long line = firstLine;
		int kept = 0;
		long size = channel.size();
		for (boolean last = false; !last;) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			if (kept >= buffer.length - 1)
				buffer = larger(buffer, file, line);
			int end = kept + fill(channel, buffer, kept, position + kept);
			last = end < buffer.length - 1;
			int start = 0;
			int at = 0;
			fields = 1;
			boolean quoted = false;
			boolean inside = false;
			long next = line;
			buffer[end] = '\n';
			while (true) {
				at = next(buffer, at, end, inside);
				if (at >= end)
					break;
				byte c = buffer[at];
				if (c == quote && c != '\n') {
					inside = !inside;
					quoted = true;
				} else {
					boolean pair = c == '\r' && buffer[at + 1] == '\n';
					if (pair && at + 1 >= end && !last || c == '\r' && at + 1 >= end && !last)
						break;
					next++;
					if (!inside) {
						if (!visitor.record(number++, line, position + start, buffer, start, at, fields, quoted))
							return;
						line = next;
						start = at + (pair && at + 1 < end ? 2 : 1);
						fields = 1;
						quoted = false;
					}
					at += pair && at + 1 < end ? 1 : 0;
				}
				at++;
			}
			if (last && start < end)
				visitor.record(number, line, position + start, buffer, start, end, fields, quoted);
			kept = end - start;
			System.arraycopy(buffer, start, buffer, 0, kept);
			tell(monitor, position, position + start, size);
			position += start;
		}
	}

	/**
	 * The next quote or line end, eight bytes at a time; the delimiters before it are counted unless they stand in quotes. The
	 * highest bit of each byte of a mask tells whether the byte is the one looked for.
	 */
	private int next(byte[] buffer, int from, int end, boolean inside) {
		int at = from;
		for (; at + Long.BYTES <= end; at += Long.BYTES) {
			long word = (long) WORDS.get(buffer, at);
			long stops = zeros(word ^ ONES * '\n') | zeros(word ^ ONES * '\r') | zeros(word ^ quotes);
			if (stops != 0) {
				int bits = Long.numberOfTrailingZeros(stops) & ~7;
				if (!inside)
					fields += Long.bitCount(zeros(word ^ delimiters) & (1L << bits) - 1);
				return at + (bits >>> 3);
			}
			if (!inside)
				fields += Long.bitCount(zeros(word ^ delimiters));
		}
		for (; at < end && buffer[at] != '\n' && buffer[at] != '\r' && buffer[at] != quote; at++)
			if (!inside && buffer[at] == delimiter)
				fields++;
		return at;
	}

	private static long zeros(long word) {
		return ~((word & LOW) + LOW | word | LOW);
	}

	private static byte[] larger(byte[] buffer, Path file, long line) throws IOException {
		if (buffer.length > LARGEST)
			throw TableLoader.tooLong(file, line, LARGEST >> 20);
		return Arrays.copyOf(buffer, (buffer.length - 1) * 2 + 1);
	}

	private static void tell(IProgressMonitor monitor, long before, long now, long size) {
		monitor.worked((int) (TICKS * now / Math.max(1, size) - TICKS * before / Math.max(1, size)));
	}

	private static int fill(FileChannel channel, byte[] buffer, int from, long position) throws IOException {
		ByteBuffer target = ByteBuffer.wrap(buffer, from, buffer.length - 1 - from);
		int count = 0;
		while (target.hasRemaining()) {
			int read = channel.read(target, position + count);
			if (read < 0)
				break;
			count += read;
		}
		return count;
	}
}
