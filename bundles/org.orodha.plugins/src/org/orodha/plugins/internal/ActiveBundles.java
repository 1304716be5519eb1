// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginFile;

/**
 * The bundles of plug-ins that a start takes, in the form of Equinox's {@code bundles.info}: the launcher puts them behind those of
 * Orodha, whose last line may have no end. Comments hold for which state of Orodha they were chosen, and what each file was like then.
 */
record ActiveBundles(String stamp, List<Line> lines) {

	static final String FILE = "bundles.info";
	/** What the launcher makes of these and of Orodha's own. */
	private static final String START_FILE = "start.info";
	private static final String STAMP = "#orodha=";
	private static final String SEAL = "#seal=";
	/** As all bundles of Orodha but those that have to be earlier. */
	private static final String START = ",4,false";

	/** One bundle's file, and what it was like. */
	record Line(String bundle, String version, Path file, long size, long modified, String checksum) {

		/** Where the framework finds it, in the words of what reads bundles.info. */
		String location() {
			return "reference:file:" + file.toUri().getPath();
		}

		private String info() {
			return bundle + "," + version + "," + file.toUri().toString().replace(",", "%2C") + START;
		}

		private String seal() {
			return SEAL + size + " " + modified + " " + checksum + " " + bundle + " " + version + " " + file;
		}

		private static Line of(String seal) {
			String[] words = seal.substring(SEAL.length()).split(" ", 6);
			return new Line(words[3], words[4], Path.of(words[5]), Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]);
		}

		/** Whether it may have been changed since; cheap, so that each start can ask. */
		boolean isTouched() throws IOException {
			return !Files.exists(file) || Files.size(file) != size || Files.getLastModifiedTime(file).toMillis() != modified;
		}
	}

	/** What was written last; empty where nothing is installed. */
	static ActiveBundles read(Path area) throws IOException {
		List<Line> lines = new ArrayList<>();
		String stamp = "";
		try {
			for (String line : Files.readAllLines(area.resolve(FILE)))
				if (line.startsWith(SEAL))
					lines.add(Line.of(line));
				else if (line.startsWith(STAMP))
					stamp = line.substring(STAMP.length());
		} catch (NoSuchFileException none) {
			return new ActiveBundles("", List.of());
		}
		return new ActiveBundles(stamp, lines);
	}

	static ActiveBundles of(String stamp, Store store, List<Plugin> active) throws IOException {
		List<Line> lines = new ArrayList<>();
		for (Plugin plugin : active)
			for (PluginFile file : plugin.bundles()) {
				Path path = store.file(plugin, file);
				if (Files.exists(path))
					lines.add(new Line(file.bundle(), file.version(), path.toAbsolutePath(), file.size(),
							Files.getLastModifiedTime(path).toMillis(), file.checksum()));
			}
		return new ActiveBundles(stamp, lines);
	}

	/** Writes them for the next start; where there are none, nothing is left. */
	void write(Path area, boolean anyInstalled) throws IOException {
		if (!anyInstalled) {
			Files.deleteIfExists(area.resolve(FILE));
			Files.deleteIfExists(area.resolve(START_FILE));
			return;
		}
		List<String> text = new ArrayList<>(List.of("", STAMP + stamp));
		for (Line line : lines) {
			text.add(line.seal());
			text.add(line.info());
		}
		AtomicFile.write(area.resolve(FILE), Readers.OWNER, AtomicFile.Content.of(String.join("\n", text) + "\n"));
	}
}
