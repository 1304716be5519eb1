// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.LoggerFactory;

/**
 * A folder for temporary files, removed with all in it when it is closed. It is locked meanwhile: what a process that was
 * killed left behind is known by its free lock, and removed when the next folder is made.
 */
public final class TemporaryFolder implements Closeable {

	private static final String PREFIX = "orodha-";
	private static final String LOCK = "in-use.lock";
	/** A folder this young may not have got its lock yet. */
	private static final Duration YOUNG = Duration.ofMinutes(1);

	private final Path path;
	private final LockFile lock;

	private TemporaryFolder(Path path, LockFile lock) {
		this.path = path;
		this.lock = lock;
	}

	/** Makes a folder in another, which is made too where there is none. */
	public static TemporaryFolder in(Path parent) throws IOException {
		Files.createDirectories(parent);
		removeAbandoned(parent);
		Path path = Files.createTempDirectory(parent, PREFIX);
		return new TemporaryFolder(path, LockFile.lock(path.resolve(LOCK), null));
	}

	/** Where it is. */
	public Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		lock.close();
		Folders.delete(path);
	}

	private static void removeAbandoned(Path parent) throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
			for (Path folder : folders)
				try {
					if (isAbandoned(folder.resolve(LOCK)))
						Folders.delete(folder);
				} catch (IOException failure) {
					// Somebody else's, or removed by another process at the same time: it does not keep us from our work.
					LoggerFactory.getLogger(TemporaryFolder.class).debug("{} cannot be removed", folder, failure);
				}
		}
	}

	private static boolean isAbandoned(Path lock) throws IOException {
		if (!Files.isRegularFile(lock)
				|| Files.getLastModifiedTime(lock).toInstant().isAfter(Instant.now().minus(YOUNG)))
			return false;
		Optional<LockFile> free = LockFile.tryLockExisting(lock);
		if (free.isPresent())
			free.get().close();
		return free.isPresent();
	}
}
