// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.emf.common.command.CompoundCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

class KillTest {

	/** A few in an ordinary run, for each costs the start of a process; many where the long tests are asked for. */
	private static final int KILLS = System.getenv("ORODHA_LONG_TESTS") == null ? 12 : 200;
	/** Of each kind of kill so many are wanted; how many there are among the first depends on how busy the machine is. */
	private static final int WANTED = KILLS / 4;
	private static final int AT_MOST = 6 * KILLS;
	private static final int SOURCES = 12;

	@TempDir
	Path folder;

	@Test
	void whenTheProcessIsKilledTheCatalogueIsConsistent() throws Exception {
		makeSources();
		String classpath = classpath();
		Random random = new Random(20260224);
		int interrupted = 0;
		int saved = 0;
		for (int kill = 0; kill < KILLS || (interrupted < WANTED || saved < WANTED) && kill < AT_MOST; kill++) {
			String before;
			Process process = new ProcessBuilder(javaCommand(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
					classpath, KilledWhileSaving.class.getName(), folder.toString()).redirectErrorStream(true).start();
			try (BufferedReader output = process.inputReader()) {
				String ready = output.readLine();
				assertThat(ready).as("kill %d", kill).matches("version \\d+ saved in \\d+ microseconds");
				before = ready.split(" ")[1];
				process.waitFor((long) (random.nextDouble(2) * Long.parseLong(ready.split(" ")[4])), TimeUnit.MICROSECONDS);
				assertThat(process.isAlive()).isTrue();
			} finally {
				process.destroyForcibly().waitFor();
			}
			if (Files.exists(folder.resolve(".orodha/saving")) || Files.exists(folder.resolve(".orodha/journal")))
				interrupted++;
			assertConsistent(kill);
			if (!version().equals(before))
				saved++;
		}
		assertThat(interrupted).as("kills that hit a saving").isGreaterThanOrEqualTo(WANTED);
		assertThat(saved).as("kills after a complete saving").isGreaterThanOrEqualTo(WANTED);
	}

	private void assertConsistent(int kill) throws Exception {
		Catalogue catalogue = Catalogues.open(folder);
		assertThat(catalogue.loadFindings()).as("kill %d", kill).isEmpty();
		assertThat(catalogue.all(DataSource.class)).as("kill %d", kill).hasSize(SOURCES);
		assertThat(catalogue.all(DataSource.class).stream().map(DataSource::getVersion).distinct()).as("kill %d", kill)
				.hasSize(1);
		assertThat(catalogue.references().keySet()).as("kill %d", kill).allMatch(catalogue::contains);
		assertThat(catalogue.contains("concept")).as("kill %d", kill).isEqualTo(catalogue.contains("definition"));
		try (Stream<Path> files = Files.walk(folder)) {
			assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).as("kill %d", kill).isEmpty();
		}
	}

	private String version() throws Exception {
		return Catalogues.open(folder).all(DataSource.class).get(0).getVersion();
	}

	private void makeSources() throws Exception {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Killed", List.of("en"));
		CompoundCommand all = new CompoundCommand();
		for (int number = 0; number < SOURCES; number++) {
			DataSource source = ModelFactory.eINSTANCE.createDataSource();
			source.setId("source-" + number);
			source.setVersion("0");
			all.append(Commands.add(catalogue, source));
		}
		catalogue.execute(all);
		Catalogues.save(catalogue);
	}

	private static String javaCommand() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** The bundles that saving needs, as a plain class path, so that a process starts quickly. */
	private static String classpath() throws IOException {
		List<String> needed = List.of("org.orodha.core", "org.orodha.model", "org.orodha.model.edit", "org.eclipse.emf.common",
				"org.eclipse.emf.ecore", "org.eclipse.emf.ecore.change", "org.eclipse.emf.ecore.xmi", "org.eclipse.emf.edit",
				"org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.osgi", "slf4j.api",
				"org.orodha.core.tests");
		return Arrays.stream(FrameworkUtil.getBundle(KillTest.class).getBundleContext().getBundles())
				.filter(bundle -> needed.contains(bundle.getSymbolicName())).map(KillTest::location)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String location(Bundle bundle) {
		File file = FileLocator.getBundleFileLocation(bundle).orElseThrow();
		File classes = new File(file, "target/classes");
		return (classes.isDirectory() ? classes : file).toString();
	}
}
