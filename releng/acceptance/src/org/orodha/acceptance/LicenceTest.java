// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every source file says whose it is and under which licence, in the form that tools read. */
class LicenceTest {

	private static final Path SOURCES = Path.of(System.getProperty("orodha.sources")).normalize();

	@Test
	void everySourceFileNamesItsLicence() throws IOException {
		for (String folder : List.of("bundles", "releng"))
			try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
				assertThat(files.filter(LicenceTest::written)).isNotEmpty().allSatisfy(file -> assertThat(Files.readAllLines(file))
						.element(1).isEqualTo("// SPDX-License-Identifier: EPL-2.0"));
			}
	}

	private static boolean written(Path file) {
		String path = SOURCES.relativize(file).toString().replace('\\', '/');
		return path.endsWith(".java") && !path.contains("/target/") && !path.contains("/src-gen/") && !path.contains("/bin/");
	}
}
