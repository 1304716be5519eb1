// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.orodha.core.text.Messages;

/** The folder of a catalogue, which nothing that lies in it can leave: not by its path and not through a link. */
record OwnFolder(Path folder) {

	/** @throws IllegalArgumentException where the path leads out of the folder */
	Path resolve(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder))
			throw new IllegalArgumentException(path);
		return file;
	}

	/**
	 * The same file or folder, to be written or deleted.
	 *
	 * @throws IOException where it, or a folder above it, is a link
	 */
	Path writable(Path file) throws IOException {
		Optional<Path> link = link(file);
		if (link.isPresent())
			throw new IOException(Messages.of(OwnFolder.class).text("link.refused", link.get()));
		return file;
	}

	/** Whether a file, or a folder above it, is a link. */
	boolean isLinked(Path file) {
		return link(file).isPresent();
	}

	private Optional<Path> link(Path file) {
		Path at = folder;
		for (Path part : folder.relativize(file)) {
			at = at.resolve(part);
			if (Files.isSymbolicLink(at))
				return Optional.of(at);
		}
		return Optional.empty();
	}

	/** A file's path relative to the folder, with {@code /} between its parts. */
	String relative(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}
}
