// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Folders;
import org.orodha.core.files.LockFile;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * A catalogue in a folder of plain files.
 * <p>
 * Saving writes every new content to a temporary file beside its target and forces it to the disk, then writes a journal of
 * the renames to come, then renames. A process that dies before the journal stands has changed nothing; one that dies later
 * is finished by the next opening of the folder by the same user on the same machine. A lock file keeps a second process out meanwhile.
 */
public final class FolderStorage implements Storage {

	/** The ending of element files. */
	public static final String EXTENSION = ".orodha";

	private static final String SETTINGS = ".orodha";
	private static final String TEMPORARY = ".tmp";

	private static final Messages MESSAGES = Messages.of(FolderStorage.class);

	private final String name;
	private final Path folder;
	private final OwnFolder own;
	private final List<Finding> findings = new ArrayList<>();
	private final Consumer<Path> beforeReplacing;

	/** @param folder the catalogue's folder */
	public FolderStorage(Path folder) {
		this(folder, path -> {
		});
	}

	/**
	 * @param folder          the catalogue's folder
	 * @param beforeReplacing told of each existing file right before it is replaced or deleted, when its new content is
	 *                        already safe on the disk; a place to keep the old content
	 */
	public FolderStorage(Path folder, Consumer<Path> beforeReplacing) {
		this.name = folder.toString();
		this.folder = folder.toAbsolutePath().normalize();
		this.own = new OwnFolder(this.folder);
		this.beforeReplacing = beforeReplacing;
	}

	/** The catalogue's folder, absolute. */
	public Path folder() {
		return folder;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<StoredFile> files() throws IOException {
		findings.clear();
		if (Files.isSymbolicLink(settings()))
			findings.add(Finding.of(CatalogueRule.FILE_SKIPPED, MESSAGES.text("link.refused", settings())).place(Place.of(SETTINGS)).build());
		else if (Files.isDirectory(settings()) && Files.isWritable(settings()))
			try (LockFile lock = lock()) {
				finishInterrupted();
				new FolderAttachments(own, incoming()).removeLeftOvers();
			}
		ElementFiles files = new ElementFiles(own);
		List<StoredFile> found = files.list();
		findings.addAll(files.findings());
		return found;
	}

	@Override
	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	@Override
	public void begin() throws IOException {
		Path ignore = folder.resolve(".gitignore");
		if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS))
			Files.writeString(ignore, "/" + SETTINGS + "/\n/" + Attachments.FOLDER + "/\n", StandardOpenOption.CREATE_NEW);
	}

	@Override
	public byte[] read(String path) throws IOException {
		return Files.readAllBytes(own.resolve(path));
	}

	@Override
	public Stamp stamp(String path) throws IOException {
		try {
			return ElementFiles.stamp(Files.readAttributes(own.resolve(path), BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS));
		} catch (NoSuchFileException missing) {
			return null;
		}
	}

	@Override
	public List<Stamp> commit(List<Write> writes) throws IOException {
		return commit(writes, Map.of());
	}

	@Override
	public List<Stamp> commit(List<Write> writes, Map<String, Stamp> expected) throws IOException {
		Files.createDirectories(own.writable(settings()));
		try (LockFile lock = lock()) {
			finishInterrupted();
			for (Map.Entry<String, Stamp> file : expected.entrySet())
				if (!Objects.equals(file.getValue(), stamp(file.getKey())))
					throw new ChangedMeanwhileException(file.getKey());
			Journal journal = new Journal(
					writes.stream().map(write -> new Journal.Entry(write.content() == null, write.path())).toList());
			List<Path> temporaries = new ArrayList<>();
			try {
				for (Write write : writes)
					if (write.content() != null)
						temporaries.add(writeTemporary(write));
				writeJournal(journal);
			} catch (IOException | RuntimeException failure) {
				for (Path temporary : temporaries)
					Files.deleteIfExists(temporary);
				throw failure;
			}
			replay(journal.entries());
			List<Stamp> stamps = new ArrayList<>();
			for (Write write : writes)
				stamps.add(stamp(write.path()));
			return stamps;
		}
	}

	@Override
	public Attachments attachments() {
		return new FolderAttachments(own, incoming());
	}

	private void finishInterrupted() throws IOException {
		if (Files.exists(journal(), LinkOption.NOFOLLOW_LINKS)) {
			Optional<Journal> mine = Files.isRegularFile(journal(), LinkOption.NOFOLLOW_LINKS)
					? Journal.read(folder, Files.readAllBytes(journal()))
					: Optional.empty();
			if (mine.isPresent())
				replay(mine.get().entries());
			else
				setAside();
		} else if (Files.exists(started(), LinkOption.NOFOLLOW_LINKS))
			new ElementFiles(own).removeTemporaries();
		Files.deleteIfExists(journalDraft());
		Files.deleteIfExists(started());
	}

	/** A journal that somebody else wrote is kept and not followed. */
	private void setAside() throws IOException {
		Path kept = settings().resolve("journal-" + UUID.randomUUID());
		Files.move(journal(), kept);
		findings.add(Finding.of(CatalogueRule.SAVING_UNFINISHED, MESSAGES.text("journal.foreign")).place(Place.of(own.relative(kept)))
				.build());
	}

	private void replay(List<Journal.Entry> entries) throws IOException {
		for (Journal.Entry entry : entries) {
			Path target = own.writable(own.resolve(entry.path()));
			Path temporary = temporary(target);
			if (!entry.deletion() && !Files.exists(temporary))
				continue;
			if (Files.exists(target))
				beforeReplacing.accept(target);
			if (entry.deletion())
				Files.deleteIfExists(target);
			else
				Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		for (Path directory : entries.stream().map(entry -> own.resolve(entry.path()).getParent()).distinct().toList())
			Folders.force(directory);
		Files.deleteIfExists(journal());
		Files.deleteIfExists(started());
	}

	private Path writeTemporary(Write write) throws IOException {
		Path target = own.writable(own.resolve(write.path()));
		Files.createDirectories(target.getParent());
		if (!Files.exists(started()))
			Files.createFile(started());
		Path temporary = temporary(target);
		if (Files.isDirectory(temporary, LinkOption.NOFOLLOW_LINKS))
			Files.move(temporary, temporary.resolveSibling(temporary.getFileName() + "-" + UUID.randomUUID()));
		Files.deleteIfExists(temporary);
		AtomicFile.force(temporary, Readers.USUAL, out -> out.write(write.content()));
		return temporary;
	}

	private void writeJournal(Journal journal) throws IOException {
		Files.deleteIfExists(journalDraft());
		AtomicFile draft = AtomicFile.drafted(journalDraft(), journal(), Readers.USUAL);
		byte[] content = journal.content(folder);
		draft.write(out -> out.write(content));
		draft.complete();
	}

	static boolean isTemporary(Path path) {
		String name = path.getFileName().toString();
		return name.startsWith(".") && name.endsWith(EXTENSION + TEMPORARY);
	}

	private static Path temporary(Path target) {
		return target.resolveSibling("." + target.getFileName() + TEMPORARY);
	}

	private LockFile lock() throws IOException {
		return LockFile.lock(settings().resolve("lock"), null);
	}

	private Path settings() {
		return folder.resolve(SETTINGS);
	}

	private Path incoming() {
		return settings().resolve("incoming");
	}

	private Path journal() {
		return settings().resolve("journal");
	}

	private Path journalDraft() {
		return settings().resolve("journal" + TEMPORARY);
	}

	private Path started() {
		return settings().resolve("saving");
	}
}
