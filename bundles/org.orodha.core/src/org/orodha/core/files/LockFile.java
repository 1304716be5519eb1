// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A file that is locked against other threads and other processes, until it is closed or its process dies.
 * <p>
 * The system knows a lock as the process's, refuses a second one within it by an exception, and gives it up as soon as the
 * process closes any channel of that file. Therefore threads first agree among themselves, and only the one that may opens it.
 * A thread that waits is woken by the one before it. Another process tells nobody when it lets go, and a lock that blocks would
 * ignore Cancel, so that a waiting thread looks again from time to time, too.
 */
public final class LockFile implements Closeable {

	private static final int LOOK_EVERY_MILLISECONDS = 20;
	/** Guarded by itself; tells waiting threads when it shrinks. */
	private static final Set<Path> HELD = new HashSet<>();

	private final Path key;
	private final FileChannel channel;

	private LockFile(Path key, FileChannel channel) {
		this.key = key;
		this.channel = channel;
	}

	/**
	 * Waits until nobody else holds the file, which is made where there is none.
	 *
	 * @param monitor may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gives up waiting
	 */
	public static LockFile lock(Path file, IProgressMonitor monitor) throws IOException {
		SubMonitor waiting = SubMonitor.convert(monitor);
		while (true) {
			Optional<LockFile> lock = tryLock(file);
			if (lock.isPresent())
				return lock.get();
			waiting.checkCanceled();
			awaitChange(file);
		}
	}

	private static void awaitChange(Path file) throws InterruptedIOException {
		synchronized (HELD) {
			try {
				HELD.wait(LOOK_EVERY_MILLISECONDS);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException(file.toString());
			}
		}
	}

	/** The lock of a file, which is made where there is none; empty where somebody else holds it. */
	public static Optional<LockFile> tryLock(Path file) throws IOException {
		return tryLock(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * The lock of a file that somebody made; empty where somebody else holds it.
	 *
	 * @throws java.nio.file.NoSuchFileException where there is none
	 */
	public static Optional<LockFile> tryLockExisting(Path file) throws IOException {
		return tryLock(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
	}

	private static Optional<LockFile> tryLock(Path file, OpenOption... options) throws IOException {
		Path key = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
		synchronized (HELD) {
			if (!HELD.add(key))
				return Optional.empty();
		}
		FileChannel channel = null;
		boolean locked = false;
		try {
			channel = FileChannel.open(file, Set.of(options), OwnerOnly.permissions("rw-------"));
			locked = channel.tryLock() != null;
			return locked ? Optional.of(new LockFile(key, channel)) : Optional.empty();
		} finally {
			if (!locked)
				release(key, channel);
		}
	}

	@Override
	public void close() throws IOException {
		release(key, channel);
	}

	private static void release(Path key, FileChannel channel) throws IOException {
		try {
			if (channel != null)
				channel.close();
		} finally {
			synchronized (HELD) {
				HELD.remove(key);
				HELD.notifyAll();
			}
		}
	}
}
