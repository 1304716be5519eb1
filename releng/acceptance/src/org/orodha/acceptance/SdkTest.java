// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** The published site has what plug-ins are made with. */
class SdkTest {

	private static final Path PLUGINS = Path.of(System.getProperty("orodha.repository")).normalize().resolve("plugins");

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void itHasTheSourcesOfAllThatIsPromised() throws IOException {
		List<String> promised = names(SourceTexts.SOURCES.resolve("releng/acceptance/api")).stream().map(file -> file.replaceFirst("\\.api$", "")).toList();
		List<String> published = names(PLUGINS);

		assertThat(promised).isNotEmpty().allSatisfy(bundle -> {
			String sources = published.stream().filter(name -> name.startsWith(bundle + ".source_")).findFirst().orElseThrow();
			try (ZipFile jar = new ZipFile(PLUGINS.resolve(sources).toFile())) {
				assertThat(jar.stream().map(ZipEntry::getName)).anyMatch(name -> name.endsWith(".java"));
			}
		});
	}

	@Test
	void itHasTheTestKitAndWhatRunsTests() throws IOException {
		assertThat(names(PLUGINS).stream().map(name -> name.replaceFirst("_[0-9].*$", ""))).contains("org.orodha.testkit", "junit-jupiter-api",
				"junit-jupiter-params", "junit-jupiter-engine", "junit-platform-launcher", "org.opentest4j");
	}
}
