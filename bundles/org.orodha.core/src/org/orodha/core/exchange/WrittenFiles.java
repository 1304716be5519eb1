// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;

/** The list, kept in a folder, of the files that the last export wrote there. */
final class WrittenFiles {

	/** Tells the list from a file of the same name that somebody else made. */
	private static final String HEAD = "# Orodha wrote these files, and removes those that its next export here does not write again.";

	private final Path folder;
	private final Path file;

	/**
	 * @param folder where the files are
	 * @param file   the list
	 */
	WrittenFiles(Path folder, Path file) {
		this.folder = folder;
		this.file = file;
	}

	Path file() {
		return file;
	}

	/** Removes what an earlier export wrote and this one did not, then lists what this one wrote. */
	void complete(List<Path> written) throws IOException {
		Set<Path> kept = new HashSet<>(written);
		for (Path earlier : earlier())
			if (!kept.contains(earlier))
				remove(earlier);
		StringBuilder list = new StringBuilder(HEAD).append('\n');
		written.stream().map(each -> folder.relativize(each).toString().replace('\\', '/')).sorted().forEach(name -> list.append(name).append('\n'));
		AtomicFile.write(file, Readers.USUAL, Content.of(list.toString()));
	}

	private List<Path> earlier() throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			return List.of();
		List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		return lines.isEmpty() || !lines.getFirst().equals(HEAD) ? List.of()
				: lines.stream().skip(1).filter(WrittenFiles::isName).map(folder::resolve).toList();
	}

	/** Whether it can only be a name within the folder, on every system. */
	private static boolean isName(String name) {
		return Stream.of(name.split("/", -1)).noneMatch(part -> part.isBlank() || part.matches("\\.+|.*[\\p{Cntrl}\\\\:*?\"<>|].*"));
	}

	/** Removes a file, and the folders that are then empty. */
	private void remove(Path earlier) throws IOException {
		for (Path at = earlier.getParent(); !at.equals(folder); at = at.getParent())
			if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS))
				return;
		if (Files.isRegularFile(earlier, LinkOption.NOFOLLOW_LINKS))
			Files.delete(earlier);
		for (Path at = earlier.getParent(); !at.equals(folder) && isEmpty(at); at = at.getParent())
			Files.delete(at);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> names = Files.list(folder)) {
			return names.findAny().isEmpty();
		}
	}
}
