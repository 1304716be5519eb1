// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Folders;
import org.orodha.core.files.LockFile;
import org.orodha.core.files.OwnerOnly;
import org.orodha.core.files.PortableNames;
import org.orodha.core.text.Messages;

/**
 * Attachments in the folder of a catalogue. Unfinished files lie in a folder of their own beside a lock file that their
 * process holds: one that can be locked by somebody else was left behind.
 */
final class FolderAttachments implements Attachments {

	private static final Messages MESSAGES = Messages.of(FolderAttachments.class);
	private static final String LOCK = ".lock";

	private final OwnFolder own;
	private final Path catalogue;
	private final Path incoming;

	/**
	 * @param own      the catalogue's folder
	 * @param incoming  the folder for unfinished files, on the same volume
	 */
	FolderAttachments(OwnFolder own, Path incoming) {
		this.own = own;
		this.catalogue = own.folder();
		this.incoming = incoming;
	}

	/** Whether a folder holds attachments. An agency may be called data too: its elements do not lie as deep. */
	static boolean holds(Path relative) {
		return relative.getNameCount() >= 3 && relative.getName(0).toString().equals(FOLDER);
	}

	@Override
	public Path path(String path) throws IOException {
		return own.writable(place(path));
	}

	private Path place(String path) throws IOException {
		try {
			Path file = catalogue.resolve(path).normalize();
			if (file.startsWith(catalogue.resolve(FOLDER)) && !file.equals(catalogue.resolve(FOLDER)))
				return file;
		} catch (InvalidPathException unnameable) {
			throw new IOException(MESSAGES.text("attachment.outside", path, FOLDER), unnameable);
		}
		throw new IOException(MESSAGES.text("attachment.outside", path, FOLDER));
	}

	@Override
	public Batch batch() throws IOException {
		return draft();
	}

	private FolderBatch draft() throws IOException {
		OwnerOnly.folders(own.writable(incoming));
		removeLeftOvers();
		return new FolderBatch(incoming.resolve(UUID.randomUUID().toString()));
	}

	@Override
	public void write(String path, Content content) throws IOException {
		Path target = path(path);
		Path parent = folder(target.getParent());
		OwnerOnly.folders(parent);
		try (FolderBatch draft = draft()) {
			AtomicFile file = AtomicFile.drafted(draft.draft.resolve(target.getFileName()), target, Readers.OWNER);
			file.write(content);
			if (Files.exists(target))
				throw new FileAlreadyExistsException(path);
			file.complete();
		}
	}

	private Path folder(Path folder) {
		if (!holds(catalogue.relativize(folder)))
			throw new IllegalArgumentException(folder.toString());
		return folder;
	}

	@Override
	public List<String> folders() throws IOException {
		Path all = catalogue.resolve(FOLDER);
		if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS))
			return List.of();
		try (Stream<Path> names = Files.list(all)) {
			return names.filter(name -> Files.isDirectory(name, LinkOption.NOFOLLOW_LINKS)).map(folder -> FOLDER + "/" + folder.getFileName()).sorted().toList();
		}
	}

	@Override
	public Closeable lock(String name, IProgressMonitor monitor) throws IOException {
		Path locks = OwnerOnly.folders(own.writable(incoming.resolveSibling("locks")));
		return LockFile.lock(locks.resolve(PortableNames.of(name + LOCK)), monitor);
	}

	@Override
	public void delete(String folder) throws IOException {
		deleteAll(path(folder));
	}

	/** Removes what processes of this user that died left unfinished. */
	void removeLeftOvers() throws IOException {
		if (!Files.isWritable(own.writable(incoming)) || !Files.isReadable(incoming))
			return;
		List<Path> locks;
		try (Stream<Path> files = Files.list(incoming)) {
			locks = files.filter(file -> file.toString().endsWith(LOCK)).filter(Files::isWritable).toList();
		}
		for (Path lock : locks)
			removeAbandoned(lock);
	}

	private static void removeAbandoned(Path lock) throws IOException {
		try {
			Optional<LockFile> free = LockFile.tryLockExisting(lock);
			if (free.isEmpty())
				return;
			try (LockFile mine = free.get()) {
				String name = lock.getFileName().toString();
				deleteAll(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
				Files.deleteIfExists(lock);
			}
		} catch (NoSuchFileException removedMeanwhile) {
			return;
		}
	}

	private static void deleteAll(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		}
	}

	private final class FolderBatch implements Batch {

		private final Path draft;
		private final Path lock;
		private final LockFile held;

		FolderBatch(Path draft) throws IOException {
			this.draft = draft;
			lock = draft.resolveSibling(draft.getFileName() + LOCK);
			held = LockFile.lock(lock, null);
			OwnerOnly.folders(draft);
		}

		@Override
		public void write(String name, Content content) throws IOException {
			if (!draft.resolve(name).normalize().getParent().equals(draft))
				throw new IllegalArgumentException(name);
			AtomicFile.force(draft.resolve(name), Readers.OWNER, content);
		}

		@Override
		public void complete(String path) throws IOException {
			Path target = folder(path(path));
			OwnerOnly.folders(target.getParent());
			if (Files.exists(target))
				throw new FileAlreadyExistsException(path);
			Folders.force(draft);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
			Folders.force(target.getParent());
		}

		@Override
		public void close() throws IOException {
			deleteAll(draft);
			held.close();
			Files.deleteIfExists(lock);
		}
	}
}
