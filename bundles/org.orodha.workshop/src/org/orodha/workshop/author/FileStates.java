// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Sample;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.files.Folders;

/** The files of a catalogue at a moment, without those of tools, whose names begin with a dot. */
record FileStates(Map<String, byte[]> files) {

	static FileStates of(Path folder) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.filter(Files::isRegularFile).toList()) {
				Path path = folder.relativize(file);
				if (!isOfTool(path))
					files.put(path.toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
		return new FileStates(files);
	}

	private static boolean isOfTool(Path path) {
		for (Path part : path)
			if (part.toString().startsWith("."))
				return true;
		return false;
	}

	static FileStates of(Sample sample) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (Write write : sample.files())
			files.put(write.path(), write.content());
		for (Write write : sample.attachments())
			files.put(write.path(), write.content());
		return new FileStates(files);
	}

	/** Those that are new or different here. */
	FileStates since(FileStates before) {
		Map<String, byte[]> changed = new TreeMap<>(files);
		changed.entrySet().removeIf(file -> Arrays.equals(file.getValue(), before.files.get(file.getKey())));
		return new FileStates(changed);
	}

	/** Those that were there before and are not any more. */
	FileStates goneSince(FileStates before) {
		Map<String, byte[]> gone = new TreeMap<>(before.files);
		gone.keySet().removeAll(files.keySet());
		return new FileStates(gone);
	}

	boolean isEmpty() {
		return files.isEmpty();
	}

	/** Writes them, in place of what the folder held. */
	void write(Path folder) throws IOException {
		Folders.delete(folder);
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.write(target, file.getValue());
		}
	}
}
