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
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.orodha.acceptance.Product.Result;

/** An agency's plug-in comes from a site into a product built without it, works, fails without harm, survives another product, and goes. */
@Execution(ExecutionMode.SAME_THREAD)
class InstallTest {

	private static final String PLUGIN = "org.orodha.agency.knbs";
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

	private static Result plugins(Product product, String... arguments) throws Exception {
		return product.run(directory, Stream.concat(Stream.of("plugins"), Stream.of(arguments)).toArray(String[]::new));
	}

	private static void fine(Result result) {
		assertThat(result.code()).as(result.out() + result.err()).isZero();
	}

	private static String importers(Product product, String... options) throws Exception {
		Result result = product.run(directory, Stream.concat(Stream.of(options), Stream.of("contributions")).toArray(String[]::new));
		fine(result);
		return result.out();
	}

	@AfterEach
	void removeThePlugIns() throws Exception {
		Product.delete(directory.resolve(".settings/plugins"));
	}

	@Test
	void anAgencysPlugInIsInstalledWorksAndIsRemovedWithNothingLeft() throws Exception {
		assertThat(importers(bare)).doesNotContain(IMPORTER);
		assertThat(plugins(bare, "available", repository()).out()).contains(PLUGIN).doesNotContain("org.orodha.sdk", "junit", ".source");

		assertThat(plugins(bare, "install", repository(), PLUGIN).err()).contains("OR-0911", "not signed", "--accept unsigned");
		fine(plugins(bare, "install", repository(), PLUGIN, "--accept", "unsigned"));
		assertThat(plugins(bare, "list", "--format", "json").out()).contains("\"state\"", "\"active\"", IMPORTER, "[1.0.0,2.0.0)");
		assertThat(importers(bare)).contains(IMPORTER);
		assertThat(importers(bare, "--safe")).doesNotContain(IMPORTER);
		imports();

		fine(plugins(bare, "disable", PLUGIN));
		assertThat(importers(bare)).doesNotContain(IMPORTER);
		fine(plugins(bare, "revert"));
		assertThat(importers(bare)).contains(IMPORTER);

		fine(plugins(bare, "remove", PLUGIN));
		assertThat(importers(bare)).doesNotContain(IMPORTER);
		try (Stream<Path> left = Files.walk(directory.resolve(".settings/plugins"))) {
			assertThat(left.filter(Files::isRegularFile).map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("plugins.json",
					"plugins.lock", "decisions.jsonl");
		}
	}

	private static void imports() throws Exception {
		Path list = Files.writeString(directory.resolve("tables.csv"),
				"\"Dataset\",\"Volume\",\"Table.No.in.PDFs\",\"Dataset.Description\"\n"
						+ "\"V1_T2.3\",\"V1\",\"Table2.3\",\"Distribution of population and households\"\n");
		Result result = bare.run(directory, "import", IMPORTER, list.toString(), "--catalogue", "demo", "--dry-run");
		assertThat(result.code()).as(result.err()).isZero();
		assertThat(result.err()).contains("1 created");
	}

	private static Path published() throws Exception {
		try (Stream<Path> bundles = Files.list(Path.of(System.getProperty("orodha.repository")).resolve("plugins"))) {
			return bundles.filter(path -> path.getFileName().toString().startsWith(PLUGIN + "_")).findFirst().orElseThrow();
		}
	}

	@Test
	void aZippedSiteIsEnough() throws Exception {
		Path site = Path.of(System.getProperty("orodha.repository"));
		Path zip = directory.resolve("site.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (Path file : List.of(site.resolve("content.jar"), site.resolve("artifacts.jar"), published())) {
				out.putNextEntry(new ZipEntry(site.relativize(file).toString()));
				Files.copy(file, out);
			}
		}

		fine(plugins(bare, "install", zip.toString(), PLUGIN, "--accept", "unsigned"));
		assertThat(importers(bare)).contains(IMPORTER);
	}

	@Test
	void aPlugInWhoseClassesAreMissingFailsWithoutHarm() throws Exception {
		Path broken = Files.copy(published(), directory.resolve("broken.jar"));
		removeClasses(broken);
		assertThat(plugins(bare, "check", broken.toString()).code()).isEqualTo(1);
		fine(plugins(bare, "install", broken.toString(), "--accept", "unsigned"));

		Result validation = bare.run(directory, "validate", "--catalogue", "demo");
		assertThat(validation.code()).isEqualTo(1);
		assertThat(validation.out().lines().filter(line -> line.contains("OR-0905"))).singleElement()
				.satisfies(line -> assertThat(line).contains(PLUGIN));
		assertThat(validation.out()).contains("OR-0031");
		assertThat(bare.run(directory, "list", "agency", "--catalogue", "demo").code()).isZero();
	}

	@Test
	void aFileThatWasChangedAfterwardsIsNotUsed() throws Exception {
		fine(plugins(bare, "install", repository(), PLUGIN, "--accept", "unsigned"));
		Path installed;
		try (Stream<Path> files = Files.walk(directory.resolve(".settings/plugins/store"))) {
			installed = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
		removeClasses(installed);

		Result result = bare.run(directory, "contributions");
		assertThat(result.out()).doesNotContain(IMPORTER);
		assertThat(result.err()).contains("OR-0913", PLUGIN);
	}

	@Test
	void whatTheAdministratorForbidsLaterIsSetAsideAndNamed() throws Exception {
		fine(plugins(bare, "install", repository(), PLUGIN, "--accept", "unsigned"));
		Path trust = Files.createDirectory(bare.folder().resolve("trust"));
		Files.writeString(trust.resolve("policy.properties"), "unsigned=refuse\n");
		Result result = bare.run(directory, "contributions");
		Product.delete(trust);

		assertThat(result.out()).doesNotContain(IMPORTER);
		assertThat(result.err()).contains("OR-0912", PLUGIN, "not signed");
		assertThat(importers(bare)).contains(IMPORTER);
	}

	@Test
	void aReplacedProductTakesThePlugInsThatFitAndNamesThoseThatDoNot() throws Exception {
		fine(plugins(bare, "install", repository(), PLUGIN, "--accept", "unsigned"));
		Path needy = needing("org.orodha.workshop.cli");
		fine(plugins(bare, "install", needy.toString(), "--accept", "unsigned"));

		Product other = new Product(directory.resolve("other"));
		Product.copy(bare.folder(), other.folder());
		Product.delete(other.folder().resolve("configuration/org.eclipse.osgi"));
		without("org.orodha.workshop.cli", other);

		Result first = other.run(directory, "contributions");
		assertThat(first.out()).contains(IMPORTER);
		assertThat(first.err().lines().filter(line -> line.contains("OR-0912"))).singleElement().asString().contains("org.example.needy",
				"org.orodha.workshop.cli");
		assertThat(other.run(directory, "contributions").err()).doesNotContain("OR-0912");
		assertThat(plugins(other, "list").out()).contains("set-aside");

		assertThat(bare.run(directory, "contributions").err()).contains("org.example.needy", "is used again");
		assertThat(plugins(bare, "list").out()).doesNotContain("set-aside");
	}

	private static Path needing(String bundle) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.example.needy;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", bundle).forEach(manifest.getMainAttributes()::putValue);
		Path jar = directory.resolve("needy.jar");
		new JarOutputStream(Files.newOutputStream(jar), manifest).close();
		return jar;
	}

	private static void without(String bundle, Product product) throws IOException {
		Path info = product.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.write(info, Files.readAllLines(info).stream().filter(line -> !line.startsWith(bundle + ",")).toList());
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
