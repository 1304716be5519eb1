// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.slf4j.LoggerFactory;

/**
 * A file that appears under its name once it is complete. It is written as a draft beside its place, forced to the disk and
 * renamed; where that fails, what was there before stays. A link at its place is replaced and never followed. A device or a
 * pipe gets the content at the end.
 */
public final class AtomicFile implements Closeable {

	private static final String PREFIX = ".orodha-";
	private static final String ENDING = ".tmp";
	/** Nothing is written as long. */
	private static final Duration STALE = Duration.ofDays(1);

	/** Who may read a file. */
	public enum Readers {
		/** Who could read the file before, or who reads new files of this user. */
		USUAL,
		/** Its owner alone. */
		OWNER
	}

	/** What writes a file's content. */
	@FunctionalInterface
	public interface Content {

		/**
		 * @param out may be closed or left open
		 * @throws IOException where the content cannot be written
		 */
		void write(OutputStream out) throws IOException;

		/** A text in UTF-8. */
		static Content of(String text) {
			return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private final Path target;
	private final Path draft;
	private final Readers readers;

	private AtomicFile(Path target, Path draft, Readers readers) {
		this.target = target;
		this.draft = draft;
		this.readers = readers;
	}

	/** Writes a file at once, in place of the one of that name if there is one; its folder is made where there is none. */
	public static void write(Path target, Readers readers, Content content) throws IOException {
		try (AtomicFile file = beside(target, readers)) {
			file.write(content);
			file.complete();
		}
	}

	/** Begins a file whose draft lies beside it; its folder is made where there is none. */
	public static AtomicFile beside(Path target, Readers readers) throws IOException {
		AtomicFile begun = another(target, readers);
		if (!isStream(begun.target))
			removeLeftOvers(begun.target.getParent());
		return begun;
	}

	/**
	 * Begins one of many files as {@link #beside} does, without looking each time for what was left in the folder.
	 *
	 * @since 1.0
	 */
	public static AtomicFile another(Path target, Readers readers) throws IOException {
		Path file = target.toAbsolutePath();
		if (Files.isDirectory(file))
			throw new FileSystemException(target.toString(), null, "a folder");
		String name = PREFIX + UUID.randomUUID() + ENDING;
		if (isStream(file))
			return new AtomicFile(file, Path.of(System.getProperty("java.io.tmpdir")).resolve(name), Readers.OWNER);
		Files.createDirectories(file.getParent());
		return new AtomicFile(file, file.resolveSibling(name), readers);
	}

	/** Begins a file whose draft lies elsewhere on the same volume, where its owner finds it again. */
	public static AtomicFile drafted(Path draft, Path target, Readers readers) {
		return new AtomicFile(target, draft, readers);
	}

	/** Writes the draft and forces it to the disk; to be called once. */
	public void write(Content content) throws IOException {
		force(draft, readers, content);
	}

	/**
	 * Writes the draft of one of many files, to be called once; {@link #complete(Collection)} forces them to the disk.
	 *
	 * @since 1.0
	 */
	public void draft(Content content) throws IOException {
		write(draft, readers, content, false);
	}

	/** Writes a new file and forces it to the disk. */
	public static void force(Path file, Readers readers, Content content) throws IOException {
		write(file, readers, content, true);
	}

	private static void write(Path file, Readers readers, Content content, boolean forced) throws IOException {
		try (FileChannel channel = readers == Readers.OWNER ? OwnerOnly.create(file)
				: FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel)) {
				@Override
				public void close() throws IOException {
					flush();
				}
			};
			content.write(out);
			out.flush();
			if (forced)
				channel.force(true);
		}
	}

	/**
	 * Forces the drafts of many files to the disk together, which is much faster than one by one, and then gives them their names.
	 *
	 * @since 1.0
	 */
	public static void complete(Collection<AtomicFile> files) throws IOException {
		for (AtomicFile file : files)
			try (FileChannel channel = FileChannel.open(file.draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		Set<Path> folders = new LinkedHashSet<>();
		for (AtomicFile file : files)
			if (file.name())
				folders.add(file.target.getParent());
		for (Path folder : folders)
			Folders.force(folder);
	}

	/** Gives the file its name; to be called once, after it was written. */
	public void complete() throws IOException {
		if (name())
			Folders.force(target.getParent());
	}

	/** @return whether there is a name to force to the disk */
	private boolean name() throws IOException {
		if (isStream(target)) {
			try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
				Files.copy(draft, out);
			}
			return false;
		}
		if (readers == Readers.USUAL)
			keepRights();
		Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		return true;
	}

	private void keepRights() throws IOException {
		PosixFileAttributeView rights = Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (rights != null && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS))
			Files.setPosixFilePermissions(draft, rights.readAttributes().permissions());
	}

	/** Removes the draft unless the file was completed. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(draft);
	}

	private static boolean isStream(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file);
	}

	/** Removes drafts from a folder that were left there by who was killed, a day ago or longer. */
	public static void removeLeftOvers(Path folder) throws IOException {
		Instant stale = Instant.now().minus(STALE);
		try (DirectoryStream<Path> leftOvers = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
			for (Path leftOver : leftOvers)
				try {
					if (Files.isRegularFile(leftOver, LinkOption.NOFOLLOW_LINKS)
							&& Files.getLastModifiedTime(leftOver).toInstant().isBefore(stale))
						Files.deleteIfExists(leftOver);
				} catch (IOException failure) {
					// Somebody else's, or removed by another process at the same time: it does not keep us from our work.
					LoggerFactory.getLogger(AtomicFile.class).debug("{} cannot be removed", leftOver, failure);
				}
		}
	}
}
