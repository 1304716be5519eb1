// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the files of a folder and of those below it, and nothing else. */
public final class FolderSource implements Source {

	private static final int LARGEST = 256 << 20;

	private final Path folder;

	/** @param folder the folder */
	public FolderSource(Path folder) throws IOException {
		this.folder = folder.toRealPath();
	}

	@Override
	public Optional<Content> read(URI address) throws IOException {
		if (!"file".equals(address.getScheme()))
			return Optional.empty();
		Path file;
		try {
			file = Path.of(URI.create("file://" + address.getRawPath()));
		} catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
			return Optional.empty();
		}
		if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder))
			return Optional.empty();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST)
				throw new IOException(file + " > " + LARGEST);
			return Optional.of(new Content(bytes, List.of()));
		}
	}
}
