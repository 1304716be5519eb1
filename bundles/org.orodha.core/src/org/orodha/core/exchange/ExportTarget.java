package org.orodha.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** Where an export goes. Files appear under their names only once all of them are complete. */
public final class ExportTarget {

	private static final Messages MESSAGES = Messages.of(ExportTarget.class);

	private final Path path;
	private final boolean folder;
	private final Map<Path, Path> temporaries = new LinkedHashMap<>();

	/**
	 * @param path   the file or folder
	 * @param folder whether files are written into it
	 */
	public ExportTarget(Path path, boolean folder) {
		this.path = path.toAbsolutePath();
		this.folder = folder;
	}

	/** What writes a file's content. */
	@FunctionalInterface
	public interface Writer {

		/** @throws IOException where the file cannot be written */
		void write(OutputStream out) throws IOException;
	}

	/** Writes the one file that the target is. */
	public void write(Writer content) throws ExportException {
		writeTo(path, content);
	}

	/** Writes a file of that name into the folder that the target is. */
	public void write(String name, Writer content) throws ExportException {
		writeTo(path.resolve(name), content);
	}

	private void writeTo(Path file, Writer content) throws ExportException {
		Path temporary = null;
		try {
			if (!folder && Files.isDirectory(file))
				throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.folder"),
						MESSAGES.text("target.folder.remedy"), null);
			Files.createDirectories(file.getParent());
			temporary = Files.createTempFile(file.getParent(), ".orodha-", ".tmp");
			temporaries.put(file, temporary);
			try (OutputStream out = Files.newOutputStream(temporary)) {
				content.write(out);
			}
		} catch (IOException failure) {
			throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.failed", failure),
					MESSAGES.text("target.failed.remedy"), failure);
		}
	}

	/** Gives all files their names. */
	List<Path> complete() throws ExportException {
		List<Path> files = new ArrayList<>();
		for (Map.Entry<Path, Path> entry : temporaries.entrySet())
			try {
				if (Files.getFileStore(entry.getValue()).supportsFileAttributeView("posix"))
					Files.setPosixFilePermissions(entry.getValue(),
							PosixFilePermissions.fromString("rw-r--r--"));
				Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.REPLACE_EXISTING,
						StandardCopyOption.ATOMIC_MOVE);
				files.add(entry.getKey());
			} catch (IOException failure) {
				throw new ExportException(Place.of(entry.getKey().toString()), MESSAGES.text("target.failed", failure),
						MESSAGES.text("target.failed.remedy"), failure);
			}
		temporaries.clear();
		return files;
	}

	/** Removes what was written so far. */
	void discard() {
		for (Path temporary : temporaries.values())
			temporary.toFile().delete();
		temporaries.clear();
	}
}
