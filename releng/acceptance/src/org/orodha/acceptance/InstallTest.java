// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.orodha.acceptance.Product.Result;

/** An agency's plug-in comes from the update site into a product built without it, works, fails without harm, and goes. */
@Execution(ExecutionMode.SAME_THREAD)
class InstallTest {

	private static final String FEATURE = "org.orodha.agency.knbs.feature.feature.group";
	private static final String IMPORTER = "knbs.census-tables";

	@TempDir
	static Path directory;

	private static Product bare;

	/** Installs the product itself, without any agency, from the repository that the build made. */
	@BeforeAll
	static void installWithoutAgencies() throws Exception {
		bare = new Product(directory.resolve("orodha"));
		director(Product.built(), "-destination", bare.folder().toString(), "-profile", "DefaultProfile",
				"-profileProperties", "org.eclipse.update.install.features=true", "-p2.os", "linux", "-p2.ws", "gtk",
				"-p2.arch", "x86_64", "-roaming", "-installIU", "org.orodha.product");
		assertThat(bare.folder().resolve("orodha")).isExecutable();
		assertThat(bare.run(directory, "new", "demo", "--sample", "kenya").code()).isZero();
	}

	private static void director(Product product, String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director", "-nosplash",
				"-consoleLog", "-repository", repository()));
		all.addAll(List.of(arguments));
		Result result = product.run(directory, all.toArray(String[]::new));
		assertThat(result.code()).as(result.out() + result.err()).isZero();
	}

	private static String repository() {
		return Path.of(System.getProperty("orodha.repository")).normalize().toUri().toString();
	}

	private static String importers() throws Exception {
		Result result = bare.run(directory, "contributions");
		assertThat(result.code()).isZero();
		return result.out();
	}

	@Test
	void anAgencysPlugInIsInstalledFailsWithoutHarmAndIsUninstalled() throws Exception {
		assertThat(importers()).doesNotContain(IMPORTER);

		director(bare, "-installIU", FEATURE);
		assertThat(importers()).contains(IMPORTER);
		imports();

		withoutItsClasses();

		director(bare, "-uninstallIU", FEATURE);
		assertThat(importers()).doesNotContain(IMPORTER);
		assertThat(bare.run(directory, "validate", "--catalogue", "demo").code()).isZero();
	}

	private void imports() throws Exception {
		Path list = Files.writeString(directory.resolve("tables.csv"),
				"\"Dataset\",\"Volume\",\"Table.No.in.PDFs\",\"Dataset.Description\"\n"
						+ "\"V1_T2.3\",\"V1\",\"Table2.3\",\"Distribution of population and households\"\n");
		Result result = bare.run(directory, "import", IMPORTER, list.toString(), "--catalogue", "demo", "--dry-run");
		assertThat(result.code()).as(result.err()).isZero();
		assertThat(result.err()).contains("1 created");
	}

	private void withoutItsClasses() throws Exception {
		Path bundle;
		try (Stream<Path> plugins = Files.list(bare.folder().resolve("plugins"))) {
			bundle = plugins.filter(path -> path.getFileName().toString().startsWith("org.orodha.agency.knbs_")).findFirst()
					.orElseThrow();
		}
		byte[] whole = Files.readAllBytes(bundle);
		removeClasses(bundle);

		Result validation = bare.run(directory, "validate", "--catalogue", "demo");
		assertThat(validation.code()).isEqualTo(1);
		assertThat(validation.out().lines().filter(line -> line.contains("OR-0905"))).singleElement()
				.satisfies(line -> assertThat(line).contains("org.orodha.agency.knbs"));
		assertThat(validation.out()).contains("OR-0031");
		assertThat(bare.run(directory, "list", "agency", "--catalogue", "demo").code()).isZero();

		Files.write(bundle, whole);
	}

	private static void removeClasses(Path bundle) throws IOException {
		try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + bundle.toUri()), Map.of());
				Stream<Path> entries = Files.walk(jar.getPath("/"))) {
			for (Path entry : entries.filter(path -> path.toString().endsWith(".class")).toList())
				Files.delete(entry);
		}
	}

	@Test
	void everyBundleIsInTheProductOnce() throws Exception {
		try (Stream<Path> plugins = Files.list(Product.built().folder().resolve("plugins"))) {
			List<String> names = plugins.map(path -> path.getFileName().toString().replaceFirst("_[0-9].*$", "")).toList();
			assertThat(names).doesNotHaveDuplicates();
		}
	}

	@Test
	void everyPlatformHasAnArchiveWithItsLauncher() throws Exception {
		Path products = Product.built().folder().resolve("../../../../../");
		for (String archive : new String[] { "orodha-linux.gtk.x86_64.tar.gz", "orodha-macosx.cocoa.aarch64.tar.gz" }) {
			Process list = new ProcessBuilder("tar", "-tzf", products.resolve(archive).toString()).start();
			assertThat(new String(list.getInputStream().readAllBytes())).containsPattern("(orodha|Eclipse)/orodha\n")
					.contains("org.orodha.app_");
			assertThat(list.waitFor(1, TimeUnit.MINUTES)).isTrue();
		}
		try (FileSystem zip = FileSystems.newFileSystem(products.resolve("orodha-win32.win32.x86_64.zip"))) {
			assertThat(zip.getPath("orodha/orodha.cmd")).exists();
		}
	}
}
