// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.stick;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written on a stick.
 *
 * @param folder its folder
 * @param parts  the products on it
 * @param files  how many files were written
 * @param bytes  how long they are together
 * @since 1.0
 */
public record StickReport(Path folder, List<Part> parts, int files, long bytes) {

	/**
	 * A product on it.
	 *
	 * @param platform what it runs on
	 * @param source   the archive or folder that it came from
	 * @param runtime  whether a Java runtime is inside; where there is none, it starts on machines with Java only
	 * @since 1.0
	 */
	public record Part(Platform platform, Path source, boolean runtime) {
	}

	public StickReport {
		parts = List.copyOf(parts);
	}
}
