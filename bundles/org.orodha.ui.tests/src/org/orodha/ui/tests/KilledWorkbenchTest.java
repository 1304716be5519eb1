// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.osgi.framework.FrameworkUtil;

/** A workbench that is killed while somebody types and saves loses at most the last two seconds, and its catalogue stays valid. */
class KilledWorkbenchTest {

	private static final boolean LONG = System.getenv("ORODHA_LONG_TESTS") != null;
	private static final int KILLS = LONG ? 50 : 1;
	private static final long LOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
	private static final long PATIENCE_SECONDS = 300;

	/** What the typist told, and when it arrived. */
	private record Told(String what, int number, long at) {
	}

	@TempDir
	Path folder;

	@Test
	void atMostTheLastTwoSecondsOfTypingAreMissingAndTheCatalogueIsValid() throws Exception {
		Path mine = makeCatalogue();
		Random random = new Random(20261129);
		List<Told> before = List.of();
		long killed = 0;
		for (int kill = 0; kill <= KILLS; kill++) {
			Deque<Told> told = new ArrayDeque<>();
			Process workbench = start(mine);
			try (BufferedReader lines = workbench.inputReader()) {
				try {
					assertKept(before, killed, await(lines, "found", told), kill);
					if (kill < KILLS) {
						await(lines, "typed", told);
						long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2500 + random.nextInt(2500));
						while (System.nanoTime() < until)
							read(lines, told);
					}
				} finally {
					killed = System.nanoTime();
					workbench.destroyForcibly().waitFor();
				}
			}
			before = new ArrayList<>(told);
			assertThat(Catalogue.open(new FolderStorage(mine), new NullProgressMonitor()).loadFindings()).as("kill %d", kill).isEmpty();
		}
	}

	/** What had been typed two seconds before the kill, and what was saved at any time, is there. */
	private static void assertKept(List<Told> before, long killed, int found, int kill) {
		int kept = before.stream().filter(told -> told.what().equals("saved") || killed - told.at() > LOST_NANOSECONDS)
				.mapToInt(Told::number).max().orElse(0);
		assertThat(found).as("kill %d", kill).isGreaterThanOrEqualTo(kept);
	}

	private static int await(BufferedReader lines, String what, Deque<Told> told) throws Exception {
		return CompletableFuture.supplyAsync(() -> {
			try {
				do
					read(lines, told);
				while (!told.getLast().what().equals(what));
				return told.getLast().number();
			} catch (IOException ended) {
				throw new IllegalStateException("The workbench ended: " + told, ended);
			}
		}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	private static void read(BufferedReader lines, Deque<Told> told) throws IOException {
		String line = lines.readLine();
		if (line == null)
			throw new IOException("no more lines");
		String[] words = line.split(" ");
		if (words.length > 1 && words[0].equals("typist")) {
			assertThat(words[1]).as(line).isNotEqualTo("failed");
			told.add(new Told(words[1], words.length > 2 ? Integer.parseInt(words[2]) : 0, System.nanoTime()));
		}
	}

	private Path makeCatalogue() throws Exception {
		Path mine = folder.resolve("mine");
		Catalogue catalogue = Catalogue.create(new FolderStorage(mine), "Killed", List.of("en"));
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId("source");
		catalogue.execute(Commands.add(catalogue, source));
		catalogue.save(new NullProgressMonitor());
		return mine;
	}

	/** A workbench of the same bundles in a process of its own. */
	private Process start(Path mine) throws Exception {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Path own = Path.of(URI.create(Platform.getConfigurationLocation().getURL().toString().replace(" ", "%20")));
		Files.writeString(configuration.resolve("config.ini"), Files.readString(own.resolve("config.ini")));
		String platform = Path.of(URI.create(FrameworkUtil.getBundle(getClass()).getBundleContext().getProperty("osgi.framework"))).toString();
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dosgi.compatibility.bootdelegation=true",
				"-D" + Typist.PROPERTY + "=true", "-Dorodha.settings=" + folder.resolve("settings"), "-cp", platform,
				"org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", configuration.toString(), "-data",
				folder.resolve("workspace").toString(), "-application", "org.orodha.app.application", "-product", "org.orodha.app.product",
				"--catalogue", mine.toString()).redirectError(folder.resolve("errors.txt").toFile()).start();
	}
}
