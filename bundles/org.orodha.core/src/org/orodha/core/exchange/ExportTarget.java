// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.PortableNames;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.slf4j.LoggerFactory;

/** Where an export goes. Files appear under their names only once all of them are complete. */
public final class ExportTarget {

	private static final Messages MESSAGES = Messages.of(ExportTarget.class);

	private static final Pattern UNPORTABLE = Pattern.compile(".*[.\\s]|.*[\\p{Cntrl}\\\\:*?\"<>|].*");

	private final Path path;
	private final boolean folder;
	private final Map<Path, AtomicFile> written = new LinkedHashMap<>();
	private final Set<Path> begun;
	private WrittenFiles list;

	/**
	 * @param path   the file or folder
	 * @param folder whether files are written into it
	 */
	public ExportTarget(Path path, boolean folder) {
		this(path.toAbsolutePath(), folder, new HashSet<>());
	}

	private ExportTarget(Path path, boolean folder, Set<Path> begun) {
		this.path = path;
		this.folder = folder;
		this.begun = begun;
	}

	/** What the file or folder is called, from whose ending an exporter may tell what is wanted. */
	public String name() {
		return String.valueOf(path.getFileName());
	}

	/** Writes the one file that the target is. */
	public void write(Content content) throws ExportException {
		writeTo(path, content);
	}

	/**
	 * Writes a file of that name into the folder that the target is.
	 *
	 * @param name a name, or names of folders and a name with {@code /} between them, that every system takes
	 * @throws ExportException where the name leads out of the folder, even through a link, or the file cannot be written
	 */
	public void write(String name, Content content) throws ExportException {
		Path file = inside(name);
		writeTo(file, content);
	}

	private Path inside(String name) throws ExportException {
		Path file = path;
		for (String part : name.split("/", -1)) {
			if (!folder || Files.isSymbolicLink(file) && file != path || !isPortable(part))
				throw new ExportException(Place.of(path.toString()), MESSAGES.text("target.name", name),
						MESSAGES.text("target.name.remedy"), null);
			file = file.resolve(part);
		}
		return file;
	}

	private static boolean isPortable(String part) {
		return !part.isBlank() && !UNPORTABLE.matcher(part).matches() && PortableNames.of(part).equals(part);
	}

	private void writeTo(Path file, Content content) throws ExportException {
		try {
			if (!folder && Files.isDirectory(file))
				throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.folder"),
						MESSAGES.text("target.folder.remedy"), null);
			Path destination = destination(file);
			AtomicFile draft = begun.add(destination.getParent()) ? AtomicFile.beside(destination, Readers.USUAL)
					: AtomicFile.another(destination, Readers.USUAL);
			written.put(file, draft);
			draft.draft(content);
		} catch (IOException failure) {
			throw failed(file, failure);
		}
	}

	private static ExportException failed(Path file, IOException failure) {
		return new ExportException(Place.of(file.toString()), MESSAGES.text("target.failed", failure), MESSAGES.text("target.failed.remedy"), failure);
	}

	/** Where a link leads to, else the file itself. */
	private static Path destination(Path file) throws IOException {
		return Files.isSymbolicLink(file) && Files.isRegularFile(file) ? file.toRealPath() : file;
	}

	/**
	 * Has this export take the place of an earlier one in the same folder: a file there lists what was written, and what only the earlier export
	 * wrote is removed once this one is complete, so that nothing stays that another audience was shown.
	 *
	 * @param name the name of the list in the folder
	 * @since 1.0
	 */
	public void replaceEarlier(String name) throws ExportException {
		list = new WrittenFiles(path, inside(name));
	}

	/** The file or folder. */
	Path path() {
		return path;
	}

	/** A file or folder in the folder that the target is, for an export of its own. */
	ExportTarget part(String name, boolean ofFolder) throws ExportException {
		return new ExportTarget(inside(name), ofFolder, begun);
	}

	/** Has what was written to a part appear together with the rest. */
	void take(ExportTarget part) {
		written.putAll(part.written);
	}

	/** Gives all files their names. */
	List<Path> complete() throws ExportException {
		List<Path> files = named();
		if (list != null)
			try {
				list.complete(files);
			} catch (IOException failure) {
				throw failed(list.file(), failure);
			}
		return files;
	}

	private List<Path> named() throws ExportException {
		try {
			AtomicFile.complete(written.values());
		} catch (IOException failure) {
			throw failed(path, failure);
		}
		List<Path> files = List.copyOf(written.keySet());
		written.clear();
		return files;
	}

	/** Removes what was written so far. */
	void discard() {
		for (AtomicFile file : written.values())
			try {
				file.close();
			} catch (IOException failure) {
				LoggerFactory.getLogger(ExportTarget.class).warn("A draft cannot be removed", failure);
			}
		written.clear();
	}
}
