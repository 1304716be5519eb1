// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is done to folders. */
public final class Folders {

	private Folders() {
	}

	/** Makes renames in a folder last. Windows cannot open a folder and needs no such step. */
	public static void force(Path folder) throws IOException {
		if (System.getProperty("os.name").startsWith("Windows") || !Files.isDirectory(folder))
			return;
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/** The folder itself, or the nearest one above it that is there. */
	public static Path existing(Path folder) {
		Path there = folder.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null)
			there = there.getParent();
		return there;
	}

	/** Deletes a folder with all in it; does nothing where there is none. Links are deleted and never followed. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}
}
