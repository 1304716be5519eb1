// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The lines of a file: how many there are, and single ones of them, which are found without going over the file again. */
final class LineIndex {

	private static final int PART = 1 << 16;
	private static final long ONES = 0x0101010101010101L;
	private static final long LOWS = 0x7f * ONES;

	private final Path file;
	private final long lines;
	/** How many line feeds there are before each part of the file; all of them at the end. */
	private final long[] before;

	private LineIndex(Path file, long[] before, boolean ends) {
		this.file = file;
		this.before = before;
		this.lines = before[before.length - 1] + (ends ? 0 : 1);
	}

	/**
	 * Counts the line feeds of a file; all processors take part, and eight bytes are looked at at once.
	 *
	 * @param monitor is asked only whether to cancel
	 */
	static LineIndex of(Path file, IProgressMonitor monitor) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			long size = channel.size();
			long[] counts = IntStream.range(0, (int) ((size + PART - 1) / PART)).parallel()
					.mapToLong(part -> count(read(channel, (long) part * PART, PART), monitor)).toArray();
			long[] before = new long[counts.length + 1];
			for (int part = 0; part < counts.length; part++)
				before[part + 1] = before[part] + counts[part];
			return new LineIndex(file, before, size == 0 || read(channel, size - 1, 1).get(0) == '\n');
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private static ByteBuffer read(FileChannel channel, long at, int length) {
		try {
			ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - at)))
					.order(ByteOrder.nativeOrder());
			while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0)
				continue;
			return buffer.flip();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static long count(ByteBuffer buffer, IProgressMonitor monitor) {
		if (monitor.isCanceled())
			throw new OperationCanceledException();
		long feeds = 0;
		int at = 0;
		for (; at + Long.BYTES <= buffer.limit(); at += Long.BYTES) {
			long others = buffer.getLong(at) ^ '\n' * ONES;
			feeds += Long.bitCount(~((others & LOWS) + LOWS | others | LOWS));
		}
		for (; at < buffer.limit(); at++)
			feeds += buffer.get(at) == '\n' ? 1 : 0;
		return feeds;
	}

	/** How many lines there are; what follows the last line feed is one, too. */
	long count() {
		return lines;
	}

	/**
	 * Copies lines to a new file.
	 *
	 * @param wanted their numbers from 1, ascending
	 */
	void copy(List<Long> wanted, Path target) throws IOException {
		try (FileChannel channel = FileChannel.open(file);
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
			int loaded = -1;
			ByteBuffer buffer = null;
			for (long line : wanted) {
				int part = part(line - 1);
				if (part != loaded)
					buffer = read(channel, (long) part * PART, PART);
				loaded = part;
				copy(channel, (long) part * PART + begin(buffer, line - 1 - before[part]), out);
			}
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	/** The part in which so many line feeds are reached; the first where there are none. */
	private int part(long feeds) {
		int found = Arrays.binarySearch(before, feeds);
		int part = found >= 0 ? found : -found - 2;
		while (part > 0 && before[part] == feeds)
			part--;
		return part;
	}

	/** Where the byte after so many line feeds is in a part. */
	private static int begin(ByteBuffer part, long feeds) {
		int at = 0;
		for (long left = feeds; left > 0; at++)
			left -= part.get(at) == '\n' ? 1 : 0;
		return at;
	}

	private static void copy(FileChannel channel, long from, OutputStream out) throws IOException {
		int length = 1 << 10;
		for (long at = from;; at += length) {
			ByteBuffer buffer = read(channel, at, length);
			for (int index = 0; index < buffer.limit(); index++) {
				out.write(buffer.get(index));
				if (buffer.get(index) == '\n')
					return;
			}
			if (buffer.limit() < length) {
				out.write('\n');
				return;
			}
		}
	}
}
