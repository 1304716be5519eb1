// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.workshop.course.CourseFolder;

/** A course in a folder of plain files. */
public record PlainFolder(Path folder) implements CourseFolder {

	@Override
	public String name() {
		return folder.toString();
	}

	@Override
	public boolean has(String path) {
		return Files.isRegularFile(inside(path));
	}

	@Override
	public byte[] read(String path) throws IOException {
		return Files.readAllBytes(inside(path));
	}

	@Override
	public List<String> files(String path) throws IOException {
		Path within = inside(path);
		if (!Files.isDirectory(within))
			return List.of();
		try (Stream<Path> files = Files.walk(within)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	private Path inside(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder.normalize()))
			throw new IllegalArgumentException(path);
		return file;
	}
}
