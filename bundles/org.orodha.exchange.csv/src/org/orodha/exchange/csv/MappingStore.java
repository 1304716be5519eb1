// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.orodha.core.exchange.Proposal;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.OwnerOnly;
import org.orodha.core.files.SettingsFolder;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * The mappings of columns that a user has saved, one file each in the folder {@code mappings} of the user's settings.
 */
final class MappingStore {

	private static final Messages MESSAGES = Messages.of(MappingStore.class);
	private static final String ENDING = ".properties";
	private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}";

	private final Path folder;

	MappingStore() {
		this(SettingsFolder.path().resolve("mappings"));
	}

	MappingStore(Path folder) {
		this.folder = folder;
	}

	/** The keys of the targets by column. */
	Map<String, String> load(String name) throws ImportException {
		Path file = file(name);
		if (!Files.exists(file))
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("mapping.unknown", name, names()),
					MESSAGES.text("mapping.unknown.remedy"));
		Properties saved = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			saved.load(in);
		} catch (IOException | IllegalArgumentException failure) {
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("mapping.unreadable", name, failure),
					MESSAGES.text("mapping.unreadable.remedy"), failure);
		}
		if (saved.isEmpty())
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("mapping.empty", name),
					MESSAGES.text("mapping.unreadable.remedy"));
		Map<String, String> mapping = new LinkedHashMap<>();
		saved.stringPropertyNames().stream().sorted().forEach(column -> mapping.put(column, saved.getProperty(column)));
		return mapping;
	}

	/**
	 * What saves a mapping, in place of the one of that name if there is one.
	 *
	 * @throws ImportException at once where the name is none
	 */
	Proposal.Aside saving(String name, Map<String, String> mapping) throws ImportException {
		Path file = file(name);
		return () -> save(name, file, mapping);
	}

	private void save(String name, Path file, Map<String, String> mapping) throws ImportException {
		try {
			OwnerOnly.folders(folder);
			AtomicFile.write(file, Readers.OWNER, Content.of(content(mapping)));
		} catch (IOException failure) {
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("mapping.unwritable", name, failure),
					MESSAGES.text("mapping.unwritable.remedy"), failure);
		}
	}

	private static String content(Map<String, String> mapping) throws IOException {
		Properties saved = new Properties();
		saved.putAll(mapping);
		StringWriter out = new StringWriter();
		saved.store(out, null);
		StringBuilder lines = new StringBuilder();
		out.toString().lines().filter(line -> !line.startsWith("#")).sorted().forEach(line -> lines.append(line).append('\n'));
		return lines.toString();
	}

	private Path file(String name) throws ImportException {
		if (!name.matches(NAME))
			throw new ImportException(Place.of(folder.toString()), MESSAGES.text("mapping.name", name),
					MESSAGES.text("mapping.name.remedy"));
		return folder.resolve(name + ENDING);
	}

	private String names() throws ImportException {
		if (!Files.isDirectory(folder))
			return "-";
		try (Stream<Path> files = Files.list(folder)) {
			List<String> names = files.map(file -> file.getFileName().toString())
					.filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
					.map(file -> file.substring(0, file.length() - ENDING.length())).sorted().toList();
			return names.isEmpty() ? "-" : String.join(", ", names);
		} catch (IOException failure) {
			throw new ImportException(Place.of(folder.toString()), MESSAGES.text("mapping.unreadable", "", failure),
					MESSAGES.text("mapping.unreadable.remedy"), failure);
		}
	}
}
