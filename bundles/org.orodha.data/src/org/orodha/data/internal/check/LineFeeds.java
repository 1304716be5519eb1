package org.orodha.data.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Counts the lines of a file; all processors take part, and eight bytes are looked at at once. */
final class LineFeeds {

	private static final long PART = 1 << 24;
	private static final int BUFFER = 1 << 18;
	private static final long ONES = 0x0101010101010101L;
	private static final long LOWS = 0x7f * ONES;

	private final FileChannel channel;
	private final long size;
	private final IProgressMonitor monitor;

	private LineFeeds(FileChannel channel, IProgressMonitor monitor) throws IOException {
		this.channel = channel;
		this.size = channel.size();
		this.monitor = monitor;
	}

	/**
	 * How many lines a file has; what follows the last line feed is one, too.
	 *
	 * @param monitor is asked only whether to cancel
	 */
	static long lines(Path file, IProgressMonitor monitor) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			return new LineFeeds(channel, monitor).lines();
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private long lines() throws IOException {
		long feeds = LongStream.range(0, (size + PART - 1) / PART).parallel().map(part -> count(part * PART)).sum();
		ByteBuffer last = ByteBuffer.allocate(1);
		return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n' ? feeds + 1 : feeds;
	}

	private long count(long from) {
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.nativeOrder());
		long feeds = 0;
		long to = Math.min(size, from + PART);
		for (long at = from; at < to; at += buffer.limit()) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			buffer.clear().limit((int) Math.min(BUFFER, to - at));
			fill(buffer, at);
			feeds += count(buffer);
		}
		return feeds;
	}

	/** A file that has become shorter meanwhile is refused when all is done; until then it ends in zeros. */
	private void fill(ByteBuffer buffer, long at) {
		try {
			while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0)
				continue;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static long count(ByteBuffer buffer) {
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
}
