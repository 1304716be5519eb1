// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.orodha.core.files.Folders;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.slf4j.LoggerFactory;

/** Where an export goes. Files appear under their names only once all of them are complete. */
public final class ExportTarget {

	private static final Messages MESSAGES = Messages.of(ExportTarget.class);
	private static final String TEMPORARY = ".orodha-";
	private static final String ENDING = ".tmp";
	/** No export takes as long. */
	private static final Duration STALE = Duration.ofDays(1);

	private final Path path;
	private final boolean folder;
	private final Map<Path, Path> temporaries = new LinkedHashMap<>();

	/**
	 * @param path   the file or folder
	 * @param folder whether files are written into it
	 */
	public ExportTarget(Path path, boolean folder) {
		this.path = path.toAbsolutePath();
		this.folder = folder;
	}

	/** What writes a file's content. */
	@FunctionalInterface
	public interface Writer {

		/** @throws IOException where the file cannot be written */
		void write(OutputStream out) throws IOException;
	}

	/** Writes the one file that the target is. */
	public void write(Writer content) throws ExportException {
		writeTo(path, content);
	}

	/** Writes a file of that name into the folder that the target is. */
	public void write(String name, Writer content) throws ExportException {
		writeTo(path.resolve(name), content);
	}

	private void writeTo(Path file, Writer content) throws ExportException {
		try {
			if (!folder && Files.isDirectory(file))
				throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.folder"),
						MESSAGES.text("target.folder.remedy"), null);
			Path temporary = temporary(file);
			temporaries.put(file, temporary);
			try (OutputStream out = Files.newOutputStream(temporary)) {
				content.write(out);
			}
		} catch (IOException failure) {
			throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.failed", failure),
					MESSAGES.text("target.failed.remedy"), failure);
		}
	}

	/** A file beside the target with the rights that new files of this user have, or elsewhere for a device or a pipe. */
	private static Path temporary(Path file) throws IOException {
		if (isStream(file))
			return Files.createTempFile("orodha-", ".tmp");
		Path parent = destination(file).getParent();
		Files.createDirectories(parent);
		removeLeftOvers(parent);
		return Files.createFile(parent.resolve(TEMPORARY + UUID.randomUUID() + ENDING));
	}

	/** Removes what exports that were killed left unfinished in a folder. */
	private static void removeLeftOvers(Path folder) throws IOException {
		Instant stale = Instant.now().minus(STALE);
		try (DirectoryStream<Path> leftOvers = Files.newDirectoryStream(folder, TEMPORARY + "*" + ENDING)) {
			for (Path leftOver : leftOvers)
				try {
					if (Files.isRegularFile(leftOver, LinkOption.NOFOLLOW_LINKS)
							&& Files.getLastModifiedTime(leftOver).toInstant().isBefore(stale))
						Files.deleteIfExists(leftOver);
				} catch (IOException failure) {
					// Somebody else's, or removed by another process at the same time: it does not keep us from our work.
					LoggerFactory.getLogger(ExportTarget.class).debug("{} cannot be removed", leftOver, failure);
				}
		}
	}

	/** Where a link leads to, else the file itself. */
	private static Path destination(Path file) throws IOException {
		return Files.isSymbolicLink(file) && Files.isRegularFile(file) ? file.toRealPath() : file;
	}

	private static boolean isStream(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file);
	}

	private static void complete(Path temporary, Path file) throws IOException {
		if (isStream(file)) {
			try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
				Files.copy(temporary, out);
			}
			Files.delete(temporary);
			return;
		}
		try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		Path destination = destination(file);
		PosixFileAttributeView rights = Files.getFileAttributeView(destination, PosixFileAttributeView.class);
		if (rights != null && Files.exists(destination))
			Files.setPosixFilePermissions(temporary, rights.readAttributes().permissions());
		Files.move(temporary, destination, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		Folders.force(destination.getParent());
	}

	/** Gives all files their names. */
	List<Path> complete() throws ExportException {
		List<Path> files = new ArrayList<>();
		for (Map.Entry<Path, Path> entry : temporaries.entrySet())
			try {
				complete(entry.getValue(), entry.getKey());
				files.add(entry.getKey());
			} catch (IOException failure) {
				throw new ExportException(Place.of(entry.getKey().toString()), MESSAGES.text("target.failed", failure),
						MESSAGES.text("target.failed.remedy"), failure);
			}
		temporaries.clear();
		return files;
	}

	/** Removes what was written so far. */
	void discard() {
		for (Path temporary : temporaries.values())
			temporary.toFile().delete();
		temporaries.clear();
	}
}
