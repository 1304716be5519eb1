package org.orodha.data.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files to test with, kept beside the project and not in it. */
final class Corpora {

	private Corpora() {
	}

	/** A file of the corpora; the test is skipped where they are not there. */
	static Path file(String path) {
		Path found = null;
		for (Path folder = Path.of("").toAbsolutePath(); folder != null && found == null; folder = folder.getParent()) {
			Path candidate = folder.resolve("shared/corpora").resolve(path);
			found = Files.exists(candidate) ? candidate : null;
		}
		assumeTrue(found != null, "no shared/corpora/" + path + " above the working directory");
		return found;
	}
}
