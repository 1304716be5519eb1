// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	private static final long PATIENCE_SECONDS = 120;

	/** What the typist told, and when it arrived. */
	private static final Pattern TYPED = Pattern.compile(Pattern.quote(Typist.PREFIX) + "([0-9]+)");

	private record Told(String what, int number, long at) {
	}

	@TempDir
	Path folder;

	@Test
	void atMostTheLastTwoSecondsOfTypingAreMissingAndTheCatalogueIsValid() throws Exception {
		Path mine = makeCatalogue();
		Random random = new Random(20261129);
		List<Told> before = List.of();
		String left = "";
		long killed = 0;
		for (int kill = 0; kill <= KILLS; kill++) {
			Deque<Told> told = new ArrayDeque<>();
			Process workbench = start(mine);
			try (BufferedReader lines = workbench.inputReader()) {
				try {
					assertKept(before, killed, await(workbench, lines, "found", told, kill), "kill " + kill + ": " + brief(before, killed) + left + "; now " + told);
					if (kill < KILLS) {
						await(workbench, lines, "typed", told, kill);
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
			left = left();
			assertThat(Catalogue.open(new FolderStorage(mine), new NullProgressMonitor()).loadFindings()).as("kill %d", kill).isEmpty();
		}
	}

	/** What had been typed two seconds before the kill, and what was saved at any time, is there. */
	private static void assertKept(List<Told> before, long killed, int found, String told) {
		int kept = before.stream().filter(each -> each.what().equals("saved") || killed - each.at() > LOST_NANOSECONDS)
				.mapToInt(Told::number).max().orElse(0);
		assertThat(found).as(told).isGreaterThanOrEqualTo(kept);
	}

	/** What was told other than what was typed, and the first and the last number that was typed, with the milliseconds before the kill. */
	private static String brief(List<Told> told, long killed) {
		List<Told> typed = told.stream().filter(each -> each.what().equals("typed")).toList();
		return told.stream().filter(each -> !each.what().equals("typed") || each == typed.getFirst() || each == typed.getLast())
				.map(each -> each.what() + " " + each.number() + " at -" + TimeUnit.NANOSECONDS.toMillis(killed - each.at())).collect(Collectors.joining(", "));
	}

	/** The unsaved edits that lie in the workspace. */
	private String left() throws IOException {
		Path unsaved = folder.resolve("workspace/.metadata/.plugins/org.orodha.ui/unsaved");
		if (!Files.isDirectory(unsaved))
			return "; nothing kept";
		StringBuilder left = new StringBuilder("; kept:");
		try (Stream<Path> files = Files.walk(unsaved)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Matcher number = TYPED.matcher(Files.readString(file));
				left.append(' ').append(unsaved.relativize(file)).append(number.find() ? " " + number.group(1) : "");
			}
		}
		return left.toString();
	}

	private int await(Process workbench, BufferedReader lines, String what, Deque<Told> told, int kill) throws Exception {
		CompletableFuture<Integer> number = CompletableFuture.supplyAsync(() -> {
			try {
				do
					read(lines, told);
				while (!told.getLast().what().equals(what));
				return told.getLast().number();
			} catch (IOException ended) {
				throw new IllegalStateException("The workbench ended: " + told, ended);
			}
		});
		try {
			return number.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException late) {
			throw new AssertionError("kill " + kill + ": not " + what + " after " + PATIENCE_SECONDS + " s: " + told + "\n"
					+ Files.readString(folder.resolve("errors.txt")) + threads(workbench), late);
		}
	}

	/** What the threads of a workbench are doing that does not answer. */
	private static String threads(Process workbench) throws IOException {
		Process dump = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(workbench.pid()),
				"Thread.print").redirectErrorStream(true).start();
		return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
