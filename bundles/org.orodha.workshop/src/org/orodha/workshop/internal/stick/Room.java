// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.files.Folders;
import org.orodha.core.findings.ExportException;

/** The place where a stick is made. */
public final class Room {

	/** What papers, licences and pages take at most. */
	private static final long PAPERS = 32L << 20;
	private static final int MEGABYTE = 20;

	private Room() {
	}

	/** Makes sure, before anything is written, that nothing of a stick is there yet and that there is room for it. */
	public static void require(Path target, List<ProductSource> products, List<RuntimeSource> runtimes) throws ExportException, IOException {
		if (Files.exists(target) && !Files.isDirectory(target))
			throw Fault.at(target, "target.file");
		for (String name : StartFiles.NAMES)
			if (Files.exists(target.resolve(name)))
				throw Fault.at(target, "target.taken", name);
		long needed = PAPERS;
		for (ProductSource product : products)
			needed += product.size();
		for (RuntimeSource runtime : runtimes)
			needed += runtime.size();
		long free = Files.getFileStore(Folders.existing(target)).getUsableSpace();
		if (free < needed)
			throw Fault.at(target, "target.full", needed >> MEGABYTE, free >> MEGABYTE);
	}

	/** Moves all of a finished stick to its place; the checksums come last, so that what has them is whole. */
	public static void move(Path stick, Path target) throws IOException {
		try (Stream<Path> inside = Files.list(stick)) {
			for (Path each : inside.filter(path -> !path.endsWith(Checksums.FILE)).sorted().toList())
				Files.move(each, target.resolve(each.getFileName().toString()));
		}
		Files.move(stick.resolve(Checksums.FILE), target.resolve(Checksums.FILE));
		Folders.force(target);
	}
}
