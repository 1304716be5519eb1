// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.Sha256;

/**
 * Keeps edits that are not saved yet in a folder of their own, so that they outlive a process that is killed and a machine that
 * loses power. Each content is a file named after its checksum, and an index written last says which of them count: whatever
 * happens while edits are kept, either the earlier ones or the new ones are there, whole. Any thread may use it.
 */
public final class UnsavedEdits {

	private static final String INDEX = "index";
	private static final String FORMAT = "orodha-unsaved-edits 1";
	private static final String NONE = "-";
	private static final int PARTS = 4;

	private final Path folder;
	private final String catalogue;

	/**
	 * @param folder    holds nothing else; made when there is something to keep
	 * @param catalogue names the catalogue; edits of another one in the folder are nobody's
	 */
	public UnsavedEdits(Path folder, String catalogue) {
		this.folder = folder;
		this.catalogue = catalogue;
	}

	/** Keeps these edits in place of those kept before. */
	public synchronized void keep(List<UnsavedEdit> edits) throws IOException {
		if (edits.isEmpty()) {
			forget();
			return;
		}
		StringBuilder index = new StringBuilder(FORMAT).append('\n').append(catalogue).append('\n');
		Set<String> names = new HashSet<>();
		for (UnsavedEdit edit : edits) {
			String name = edit.content() == null ? NONE : Sha256.of(edit.content());
			if (edit.content() != null && names.add(name) && !Files.exists(folder.resolve(name)))
				AtomicFile.write(folder.resolve(name), Readers.OWNER, out -> out.write(edit.content()));
			index.append(String.join("\t", name, edit.base() == null ? NONE : Long.toString(edit.base().modified()),
					edit.base() == null ? NONE : Long.toString(edit.base().size()), edit.path())).append('\n');
		}
		AtomicFile.write(folder.resolve(INDEX), Readers.OWNER, Content.of(index.toString()));
		removeAllBut(names);
	}

	private void removeAllBut(Set<String> names) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files)
				if (!names.contains(file.getFileName().toString()) && !file.endsWith(INDEX))
					Files.deleteIfExists(file);
		}
	}

	/**
	 * The edits that are kept; empty where there are none of this catalogue.
	 *
	 * @throws IOException where they cannot be read
	 */
	public synchronized List<UnsavedEdit> kept() throws IOException {
		List<String> lines;
		try {
			lines = Files.readAllLines(folder.resolve(INDEX), StandardCharsets.UTF_8);
		} catch (NoSuchFileException nothingKept) {
			return List.of();
		}
		if (lines.size() < 2 || !lines.get(0).equals(FORMAT) || !lines.get(1).equals(catalogue))
			return List.of();
		List<UnsavedEdit> edits = new ArrayList<>();
		for (String line : lines.subList(2, lines.size()))
			edits.add(edit(line.split("\t", PARTS)));
		return edits;
	}

	private UnsavedEdit edit(String[] parts) throws IOException {
		byte[] content = parts[0].equals(NONE) ? null : Files.readAllBytes(folder.resolve(parts[0]));
		Stamp base = parts[1].equals(NONE) ? null : new Stamp(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
		return new UnsavedEdit(parts[PARTS - 1], content, base);
	}

	/** When edits were kept last; empty where none are. */
	public synchronized Optional<Instant> time() throws IOException {
		Path index = folder.resolve(INDEX);
		return Files.exists(index, LinkOption.NOFOLLOW_LINKS) ? Optional.of(Files.getLastModifiedTime(index).toInstant())
				: Optional.empty();
	}

	/** Keeps nothing any more. */
	public synchronized void forget() throws IOException {
		Files.deleteIfExists(folder.resolve(INDEX));
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
			removeAllBut(Set.of());
	}
}
