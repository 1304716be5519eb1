// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A folder and all that is in it. Links are followed, since sticks have none. */
final class Tree {

	private Tree() {
	}

	/** Its files in a lasting order. */
	static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
		try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
			return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	/** How long its files are together. */
	static long size(Path folder, Predicate<Path> wanted) throws IOException {
		long size = 0;
		for (Path file : files(folder, wanted))
			size += Files.size(file);
		return size;
	}

	/** Copies it, with what may be run. */
	static void copy(Path from, Path to, Predicate<Path> wanted, IProgressMonitor monitor) throws IOException {
		List<Path> files = files(from, wanted);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (Path file : files) {
			progress.split(1);
			Path target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}
}
