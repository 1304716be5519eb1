// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the bundles say to people, read from their sources: the texts of one file in one language. */
record SourceTexts(Path file, String language, Map<String, String> texts) {

	static final Path SOURCES = Path.of(System.getProperty("orodha.sources")).toAbsolutePath().normalize();

	/** All texts beside classes, in a language. */
	static List<SourceTexts> messages(String language) throws IOException {
		return of("messages", language);
	}

	/** All texts of the bundles themselves, such as names of commands and options, in a language. */
	static List<SourceTexts> plugins(String language) throws IOException {
		return of("plugin", language);
	}

	/** The folder of the bundle's sources and the key, as a failure tells a text. */
	String place(String key) {
		return SOURCES.relativize(file) + " " + key + " = " + texts.get(key);
	}

	private static List<SourceTexts> of(String name, String language) throws IOException {
		String wanted = name + (language.equals("en") ? "" : "_" + language) + ".properties";
		List<SourceTexts> all = new ArrayList<>();
		try (Stream<Path> files = Files.find(SOURCES.resolve("bundles"), 12,
				(file, about) -> file.getFileName().toString().equals(wanted) && isProduct(file))) {
			for (Path file : files.sorted().toList())
				all.add(new SourceTexts(file, language, read(file)));
		}
		return all;
	}

	/** The texts of Eclipse have their English there, and its forms. */
	private static boolean isProduct(Path file) {
		Path within = SOURCES.resolve("bundles").relativize(file);
		String bundle = within.getName(0).toString();
		return !bundle.endsWith(".tests") && !bundle.startsWith("org.orodha.nl.") && within.getNameCount() > 1
				&& !within.getName(1).toString().equals("target");
	}

	private static Map<String, String> read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
		return texts;
	}
}
