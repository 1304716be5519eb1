// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.text.Messages;

/** Tells how many rows a query has gone through, and how fast, while the thread that runs it waits for the engine. */
public final class RowsWatch implements AutoCloseable {

	private static final Messages MESSAGES = Messages.of(RowsWatch.class);
	private static final int EVERY_MILLISECONDS = 250;
	private static final int WHOLE = 1000;
	private static final int SAMPLE = 1 << 18;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("Orodha progress").factory());
	private final Engine engine;
	private final SubMonitor progress;
	private final String name;
	private final long rows;
	private final long begun = System.nanoTime();
	private int done;
	private boolean closed;

	/**
	 * Tells until this is closed; nobody else may use the monitor meanwhile.
	 *
	 * @param name what the query does, in front of the reader
	 * @param file what it goes through
	 */
	public RowsWatch(Engine engine, IProgressMonitor monitor, String name, Path file) throws IOException {
		this.engine = engine;
		this.progress = SubMonitor.convert(monitor, WHOLE);
		this.name = name;
		this.rows = rows(file);
		timer.scheduleWithFixedDelay(this::tell, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** How many rows the file has, if all are as long as the first. */
	private static long rows(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] sample = in.readNBytes(SAMPLE);
			long lines = 0;
			for (byte character : sample)
				lines += character == '\n' ? 1 : 0;
			return sample.length == 0 ? 0 : Files.size(file) * lines / sample.length;
		}
	}

	private synchronized void tell() {
		double share = closed ? 0 : engine.progress().orElse(0);
		if (share <= 0)
			return;
		double gone = rows * share;
		double seconds = (System.nanoTime() - begun) / 1e9;
		NumberFormat format = NumberFormat.getIntegerInstance();
		progress.subTask(MESSAGES.text("rows", name, Math.round(gone), format.format(gone / seconds)));
		int now = (int) (WHOLE * share);
		if (now > done) {
			progress.worked(now - done);
			done = now;
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		timer.shutdownNow();
	}
}
