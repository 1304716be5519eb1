// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.files.Sha256;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.stick.Platform;
import org.orodha.workshop.stick.Stick;
import org.orodha.workshop.stick.StickOrder;
import org.orodha.workshop.stick.StickReport;
import org.orodha.workshop.stick.StickReport.Part;

/** A stick is made whole or not at all, and holds what its page says. */
class StickTest {

	@TempDir
	private Path folder;

	private Path products;
	private Path target;
	private Course course;

	@BeforeEach
	void buildProducts() throws Exception {
		course = TinyCourse.in(folder, null);
		products = Files.createDirectory(folder.resolve("products"));
		target = folder.resolve("stick");
		Path jar = folder.resolve("a.jar");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
			entry(out, "META-INF/LICENSE.txt", "Take it");
			entry(out, "A.class", "no licence");
		}
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(products.resolve("orodha-win32.win32.x86_64.zip")))) {
			entry(out, "orodha/artifacts.xml", "<artifacts/>");
			entry(out, "orodha/orodha.cmd", "@echo off");
			entry(out, "orodha/LICENSE", "EPL");
			out.putNextEntry(new ZipEntry("orodha/plugins/a_1.0.0.jar"));
			Files.copy(jar, out);
		}
		try (TarArchiveOutputStream out = tar(products.resolve("orodha-linux.gtk.x86_64.tar.gz"))) {
			entry(out, "orodha/artifacts.xml", "<artifacts/>", 0644);
			entry(out, "orodha/orodha", "#!/bin/sh\necho started\n", 0755);
			entry(out, "orodha/plugins/b.txt", "b", 0644);
			TarArchiveEntry link = new TarArchiveEntry("orodha/plugins/link.txt", TarConstants.LF_SYMLINK);
			link.setLinkName("b.txt");
			out.putArchiveEntry(link);
			out.closeArchiveEntry();
		}
	}

	private static TarArchiveOutputStream tar(Path file) throws IOException {
		return new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(file)));
	}

	private static void entry(ZipOutputStream out, String name, String content) throws IOException {
		out.putNextEntry(new ZipEntry(name));
		out.write(content.getBytes());
	}

	private static void entry(TarArchiveOutputStream out, String name, String content, int mode) throws IOException {
		TarArchiveEntry entry = new TarArchiveEntry(name);
		entry.setSize(content.length());
		entry.setMode(mode);
		out.putArchiveEntry(entry);
		out.write(content.getBytes());
		out.closeArchiveEntry();
	}

	private Path runtime(String java, String version) throws IOException {
		Path runtime = Files.createDirectories(folder.resolve("jdk-" + version));
		Files.createDirectories(runtime.resolve("bin"));
		Files.writeString(runtime.resolve("bin").resolve(java), "java");
		Files.writeString(runtime.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
		return runtime;
	}

	private StickReport make(Set<Platform> platforms, Map<Platform, Path> runtimes, boolean answers) throws Exception {
		return new Stick(order(platforms, runtimes, answers)).make(new NullProgressMonitor());
	}

	private StickOrder order(Set<Platform> platforms, Map<Platform, Path> runtimes, boolean answers) {
		return new StickOrder(target, course, platforms, runtimes, Optional.of(products), Optional.empty(), answers);
	}

	@Test
	void itHoldsEveryProductThatThereIsAndSaysWhereJavaIsMissing() throws Exception {
		StickReport report = make(Set.of(), Map.of(Platform.WINDOWS, runtime("java.exe", "21.0.2")), true);

		assertThat(report.parts()).extracting(Part::platform, Part::runtime).containsExactly(
				tuple(Platform.WINDOWS, true), tuple(Platform.LINUX, false));
		assertThat(target.resolve("products/windows/orodha/jre/bin/java.exe")).exists();
		assertThat(target.resolve("products/linux/orodha/orodha")).isExecutable();
		assertThat(target.resolve("products/linux/orodha/plugins/link.txt")).isRegularFile().hasContent("b");
		assertThat(target.resolve("start-linux.sh")).isExecutable();
		assertThat(target.resolve("start-macos.command")).doesNotExist();
		assertThat(target.resolve("handouts/en/trainer/notes.pdf")).exists();
		assertThat(target.resolve("licences/a/META-INF-LICENSE.txt")).hasContent("Take it");
		assertThat(target.resolve("licences/orodha.txt")).hasContent("EPL");
		assertThat(Files.readString(target.resolve("START.html"))).contains("start-windows.cmd", "Java is inside", "Java est dedans", "Java imo ndani",
				"No Java is inside", "nothing for macOS", "name said");
		try (Stream<Path> left = Files.list(target)) {
			assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("orodha-"));
		}
	}

	@Test
	void everyFileHasAChecksumThatHolds() throws Exception {
		StickReport report = make(Set.of(), Map.of(), true);

		List<String> sums = Files.readAllLines(target.resolve("SHA256SUMS.txt"));
		assertThat(sums).hasSize(report.files()).allSatisfy(line -> {
			String[] parts = line.split("  ", 2);
			assertThat(Sha256.of(target.resolve(parts[1]), null)).isEqualTo(parts[0]);
		});
		try (Stream<Path> all = Files.walk(target)) {
			assertThat(all.filter(Files::isRegularFile)).hasSize(sums.size() + 1);
		}
	}

	@Test
	void everyLinkOfThePageLeadsToAFile() throws Exception {
		make(Set.of(), Map.of(), true);

		List<String> links = Pattern.compile("href=\"([^\"#]+)\"").matcher(Files.readString(target.resolve("START.html"))).results()
				.map(link -> link.group(1)).toList();
		assertThat(links).isNotEmpty();
		for (String missing : List.of("agenda", "pre-test", "post-test", "marking", "check-lists"))
			assertThat(links).noneMatch(link -> link.contains(missing));
		assertThat(links).allSatisfy(link -> assertThat(target.resolve(link)).exists());
	}

	@Test
	void theOneForParticipantsHasNoAnswers() throws Exception {
		make(Set.of(Platform.LINUX), Map.of(), false);

		assertThat(target.resolve("handouts/en/trainer")).doesNotExist();
		assertThat(Files.readString(target.resolve("START.html"))).doesNotContain("trainer/");
	}

	@Test
	void theRunningProductIsCopiedWithoutWhatCameByUsingIt() throws Exception {
		Path own = Files.createDirectories(folder.resolve("own"));
		for (String file : List.of("artifacts.xml", "orodha", "LICENSE", "configuration/config.ini", "configuration/org.eclipse.osgi/cache",
				"configuration/123.log", "plugins/a.txt")) {
			Files.createDirectories(own.resolve(file).getParent());
			Files.writeString(own.resolve(file), file);
		}

		new Stick(new StickOrder(target, course, Set.of(), Map.of(), Optional.empty(), Optional.of(own), false)).make(new NullProgressMonitor());

		Path home = target.resolve("products").resolve(Platform.present().id()).resolve(Platform.present().home());
		assertThat(home.resolve("configuration/config.ini")).exists();
		assertThat(home.resolve("plugins/a.txt")).exists();
		assertThat(home.resolve("configuration/org.eclipse.osgi")).doesNotExist();
		assertThat(home.resolve("configuration/123.log")).doesNotExist();
	}

	private void refused(Set<Platform> platforms, Map<Platform, Path> runtimes, String... told) {
		assertThatThrownBy(() -> make(platforms, runtimes, true)).satisfies(failure -> assertThat(failure.toString()).contains(told));
		assertThat(target).doesNotExist();
	}

	@Test
	void whatIsNotThereIsTold() throws Exception {
		refused(Set.of(Platform.MACOS), Map.of(), "macOS", "orodha-macosx");
		refused(Set.of(), Map.of(Platform.WINDOWS, runtime("java", "21")), "Windows", "bin/java.exe");
		refused(Set.of(), Map.of(Platform.LINUX, folder.resolve("nowhere")), "nowhere", "zip, tar.gz");
		refused(Set.of(), Map.of(Platform.LINUX, runtime("java", "17.0.1")), "Java 17", "21");
		Files.delete(products.resolve("orodha-win32.win32.x86_64.zip"));
		Files.delete(products.resolve("orodha-linux.gtk.x86_64.tar.gz"));
		refused(Set.of(), Map.of(), "--products");
	}

	@Test
	void anArchiveThatReachesOutIsRefused() throws Exception {
		try (TarArchiveOutputStream out = tar(products.resolve("orodha-linux.gtk.x86_64.tar.gz"))) {
			entry(out, "../../../../../evil", "evil", 0644);
		}

		refused(Set.of(Platform.LINUX), Map.of(), "evil");
		assertThat(folder.resolve("evil")).doesNotExist();
	}

	@Test
	void withoutRoomNothingIsBegun() throws Exception {
		Path runtime = runtime("java", "21.0.2");
		try (RandomAccessFile large = new RandomAccessFile(runtime.resolve("lib").toFile(), "rw")) {
			large.setLength(1L << 42);
		}

		refused(Set.of(), Map.of(Platform.LINUX, runtime), "MB");
	}

	@Test
	void anEarlierStickIsNotTouchedAndOtherFilesMayStay() throws Exception {
		Files.createDirectory(target);
		Files.writeString(target.resolve("letter.txt"), "dear");
		make(Set.of(), Map.of(), false);

		assertThat(target.resolve("letter.txt")).hasContent("dear");
		assertThatThrownBy(() -> make(Set.of(), Map.of(), false)).satisfies(failure -> assertThat(failure.toString()).contains("START.html"));
	}

	@Test
	void whoGivesUpFindsNothingThere() throws Exception {
		NullProgressMonitor late = new NullProgressMonitor() {

			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 20;
			}
		};

		assertThatThrownBy(() -> new Stick(order(Set.of(), Map.of(), true)).make(late)).isInstanceOf(OperationCanceledException.class);
		assertThat(target).doesNotExist();
	}
}
