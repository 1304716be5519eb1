// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** Looks for a catalogue's own files; what cannot be one, or cannot be looked at, is told and passed over. */
final class ElementFiles {

	private static final Messages MESSAGES = Messages.of(ElementFiles.class);
	private static final char UNREADABLE = '\uFFFD';

	private final OwnFolder own;
	private final List<Finding> findings = new ArrayList<>();

	ElementFiles(OwnFolder own) {
		this.own = own;
	}

	/** What was passed over so far. */
	List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** The element files, sorted by path. */
	List<StoredFile> list() throws IOException {
		List<StoredFile> files = new ArrayList<>();
		walk((file, attributes) -> {
			String name = file.getFileName().toString();
			String path = own.relative(file);
			if (!name.endsWith(FolderStorage.EXTENSION) || name.startsWith("."))
				return;
			if (!attributes.isRegularFile())
				passedOver(path, "file.irregular");
			else if (path.indexOf(UNREADABLE) >= 0)
				passedOver(path, "file.name");
			else
				files.add(new StoredFile(path, stamp(attributes)));
		});
		files.sort(Comparator.comparing(StoredFile::path));
		return files;
	}

	/** Removes what a saving that never got to its journal left beside the element files. */
	void removeTemporaries() throws IOException {
		List<Path> temporaries = new ArrayList<>();
		walk((file, attributes) -> {
			if (attributes.isRegularFile() && FolderStorage.isTemporary(file))
				temporaries.add(file);
		});
		for (Path temporary : temporaries)
			Files.deleteIfExists(temporary);
	}

	private void walk(BiConsumer<Path, BasicFileAttributes> visitor) throws IOException {
		Path folder = own.folder();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
				return hidden || FolderAttachments.holds(folder.relativize(directory)) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				visitor.accept(file, attributes);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(folder))
					throw failure;
				passedOver(own.relative(file), "folder.unreadable");
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private void passedOver(String path, String key) {
		findings.add(Finding.of(CatalogueRule.FILE_SKIPPED, MESSAGES.text(key)).place(Place.of(path)).build());
	}

	static Stamp stamp(BasicFileAttributes attributes) {
		return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
	}
}
