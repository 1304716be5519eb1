// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.LoggerFactory;

/** Ends the engine's work when its temporary files grow beyond a limit, which DuckDB 2.0.0 does not do itself. */
final class DiskWatch implements AutoCloseable {

	private static final int EVERY_MILLISECONDS = 100;

	private final Path folder;
	private final long limit;
	private final Runnable stop;
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("Orodha temporary files").factory());
	private volatile boolean exceeded;

	/**
	 * @param folder the folder of temporary files
	 * @param limit  bytes
	 * @param stop   ends the work
	 */
	DiskWatch(Path folder, long limit, Runnable stop) {
		this.folder = folder;
		this.limit = limit;
		this.stop = stop;
		timer.scheduleWithFixedDelay(this::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** Whether the limit was exceeded. */
	boolean exceeded() {
		return exceeded;
	}

	private void look() {
		try {
			if (size() > limit) {
				exceeded = true;
				stop.run();
			}
		} catch (IOException failure) {
			LoggerFactory.getLogger(DiskWatch.class).warn("The temporary files in {} cannot be measured", folder, failure);
		}
	}

	private long size() throws IOException {
		long size = 0;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files)
				size += size(file);
		}
		return size;
	}

	/** The engine removes files of its own at any time. */
	private static long size(Path file) throws IOException {
		try {
			return Files.size(file);
		} catch (NoSuchFileException removed) {
			return 0;
		}
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
