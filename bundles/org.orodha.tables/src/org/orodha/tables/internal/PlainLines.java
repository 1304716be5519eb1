// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The lines of a file that is given to the engine as it is: how many there are, and whether one of them may be something that the
 * engine takes for a row and this reader does not, or the other way round: other line ends than the rest, NUL characters, lines
 * of delimiters only, the names of the columns again.
 *
 * @param count   how many lines there are; what follows the last line end is one, too
 * @param regular whether there is nothing of that kind
 */
record PlainLines(long count, boolean regular) {

	private static final int PART = 1 << 16;
	private static final int AHEAD = 1 << 8;
	private static final long ONES = 0x0101010101010101L;
	private static final long LOWS = 0x7f * ONES;

	/** What is found in a part of the file. */
	private record Found(long feeds, long returns, long pairs, boolean odd) {

		Found and(Found other) {
			return new Found(feeds + other.feeds, returns + other.returns, pairs + other.pairs, odd || other.odd);
		}
	}

	/**
	 * Goes over a file; all processors take part, and eight bytes are looked at at once.
	 *
	 * @param headers the lines that name the columns, without line ends
	 * @param skip    how many lines at the file's beginning are known to be no rows
	 * @param monitor is asked only whether to cancel
	 */
	static PlainLines of(Path file, char delimiter, Collection<byte[]> headers, int skip, IProgressMonitor monitor)
			throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			long size = channel.size();
			if (size == 0)
				return new PlainLines(0, true);
			Found found = IntStream.range(0, (int) ((size + PART - 1) / PART)).parallel().mapToObj(part -> {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				long from = (long) part * PART;
				return find(read(channel, from, PART + AHEAD), (byte) delimiter, headers, part == 0 ? skip : 0);
			}).reduce(new Found(0, 0, 0, false), Found::and);
			boolean ended = read(channel, size - 1, 1).get(0) == '\n';
			boolean even = found.returns == found.pairs && (found.pairs == 0 || found.pairs == found.feeds);
			return new PlainLines(found.feeds + (ended ? 0 : 1), even && !found.odd);
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private static Found find(ByteBuffer part, byte delimiter, Collection<byte[]> headers, int skip) {
		int end = Math.min(PART, part.limit());
		long feeds = 0;
		long returns = 0;
		long pairs = 0;
		boolean odd = false;
		int at = 0;
		for (; at + Long.BYTES <= end; at += Long.BYTES) {
			long word = part.getLong(at);
			long feed = zeros(word ^ '\n' * ONES);
			long other = zeros(word ^ '\r' * ONES);
			odd |= zeros(word) != 0;
			if (other != 0) {
				returns += Long.bitCount(other);
				for (long rest = other; rest != 0; rest &= rest - 1)
					pairs += at(part, at + Long.numberOfTrailingZeros(rest) / Byte.SIZE + 1) == '\n' ? 1 : 0;
			}
			for (long rest = feed; rest != 0; rest &= rest - 1) {
				feeds++;
				int next = at + Long.numberOfTrailingZeros(rest) / Byte.SIZE + 1;
				odd |= feeds >= skip && isOdd(part, next, delimiter, headers);
			}
		}
		for (; at < end; at++) {
			byte each = part.get(at);
			odd |= each == 0;
			feeds += each == '\n' ? 1 : 0;
			returns += each == '\r' ? 1 : 0;
			pairs += each == '\r' && at(part, at + 1) == '\n' ? 1 : 0;
			odd |= each == '\n' && feeds >= skip && isOdd(part, at + 1, delimiter, headers);
		}
		return new Found(feeds, returns, pairs, odd);
	}

	/** Whether a line holds nothing, or begins as the names of the columns do. */
	private static boolean isOdd(ByteBuffer part, int start, byte delimiter, Collection<byte[]> headers) {
		if (start >= part.limit())
			return false;
		byte first = part.get(start);
		if (first == delimiter || first == '"' || first == ' ')
			return holdsNothing(part, start, delimiter) || begins(part, start, headers);
		return first == '\n' || first == '\r' || begins(part, start, headers);
	}

	private static boolean holdsNothing(ByteBuffer part, int start, byte delimiter) {
		int at = start;
		while (at < part.limit() && (part.get(at) == delimiter || part.get(at) == '"' || part.get(at) == ' '))
			at++;
		return at == part.limit() || part.get(at) == '\n' || part.get(at) == '\r';
	}

	private static boolean begins(ByteBuffer part, int start, Collection<byte[]> headers) {
		for (byte[] header : headers)
			if (header[0] == part.get(start)) {
				int length = Math.min(header.length, part.limit() - start);
				if (Arrays.equals(header, 0, length, part.array(), start, start + length))
					return true;
			}
		return false;
	}

	private static int at(ByteBuffer part, int at) {
		return at < part.limit() ? part.get(at) : 0;
	}

	private static long zeros(long word) {
		return ~((word & LOWS) + LOWS | word | LOWS);
	}

	private static ByteBuffer read(FileChannel channel, long at, int length) {
		try {
			ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - at)))
					.order(ByteOrder.LITTLE_ENDIAN);
			while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0)
				continue;
			return buffer.flip();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
