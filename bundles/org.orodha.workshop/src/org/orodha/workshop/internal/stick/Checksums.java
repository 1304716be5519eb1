// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.files.Sha256;

/**
 * The checksums of a stick.
 *
 * @param files how many files have one
 * @param bytes how long these are together
 */
public record Checksums(int files, long bytes) {

	/** Their file, as {@code sha256sum -c} takes it. */
	static final String FILE = "SHA256SUMS.txt";

	/** Reads every file of a stick again and writes its checksum. */
	public static Checksums write(Path stick, IProgressMonitor monitor) throws IOException {
		List<Path> files = Tree.files(stick, file -> true);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		StringBuilder sums = new StringBuilder();
		long bytes = 0;
		for (Path file : files) {
			String path = stick.relativize(file).toString().replace('\\', '/');
			sums.append(Sha256.of(file, progress.split(1))).append("  ").append(path).append('\n');
			bytes += Files.size(file);
		}
		Files.writeString(stick.resolve(FILE), sums);
		return new Checksums(files.size(), bytes);
	}
}
