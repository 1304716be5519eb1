// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that stand beside the sources on the developers' machines. */
final class Corpora {

	private Corpora() {
	}

	/** A file of the corpora; the test is skipped where they are absent. */
	static Path file(String name) {
		Path file = Path.of(System.getProperty("orodha.sources")).toAbsolutePath().normalize()
				.resolveSibling("shared/corpora/" + name);
		assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
		return file;
	}
}
