// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the files of a folder and of those below it, and nothing else. */
public final class FolderSource implements Source {

	private static final int LARGEST = 256 << 20;

	private final Path folder;
	private final URI home;
	private final URI base;

	/** @param folder the folder, whose files have their own addresses */
	public FolderSource(Path folder) throws IOException {
		this(folder, folder.toRealPath().toUri());
	}

	/**
	 * A folder as it is found elsewhere.
	 *
	 * @param base the address that the folder has there
	 */
	public FolderSource(Path folder, URI base) throws IOException {
		this.folder = folder.toRealPath();
		home = this.folder.toUri();
		this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
	}

	/** The address of a file of the folder. */
	public URI address(Path file) throws IOException {
		return base.resolve(home.relativize(file.toRealPath().toUri()));
	}

	/** The file that has an address, whether it is there or not; nothing where that is none of the folder. */
	public Optional<Path> file(URI address) {
		URI relative = base.relativize(URI.create(address.toString().replaceFirst("(?s)[?#].*", "")));
		if (relative.isAbsolute())
			return Optional.empty();
		try {
			return Optional.of(Path.of(home.resolve(relative)));
		} catch (IllegalArgumentException noFile) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<Content> read(URI address) throws IOException {
		Path file = file(address).orElse(null);
		if (file == null || !Files.isRegularFile(file) || !file.toRealPath().startsWith(folder))
			return Optional.empty();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST)
				throw new IOException(file + " > " + LARGEST);
			return Optional.of(new Content(bytes, List.of()));
		}
	}
}
