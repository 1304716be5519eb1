// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** What the product says in English it says in French and Swahili too, with the same values filled in. */
class TranslationsTest {

	private static final List<String> LANGUAGES = List.of("fr", "sw");
	private static final Pattern TEXTS = Pattern.compile("(.*/messages|plugin)\\.properties");
	private static final Pattern VALUE = Pattern.compile("\\{(\\d)[,}]");
	/** Names that are the same in every language, and the generated texts of the model, whose translations stand beside it. */
	private static final Set<String> SAME = Set.of("providerName");
	private static final Set<String> GENERATED = Set.of("org.orodha.model", "org.orodha.model.edit");

	@Test
	void everyTextIsThereInAllLanguages() throws IOException {
		List<String> faults = new ArrayList<>();
		int texts = 0;
		for (Path bundle : bundles())
			try (ZipFile jar = new ZipFile(bundle.toFile())) {
				for (ZipEntry english : jar.stream().filter(entry -> TEXTS.matcher(entry.getName()).matches()).toList())
					for (String language : LANGUAGES)
						texts += compare(jar, english.getName(), language, faults);
			}
		assertThat(faults).isEmpty();
		assertThat(texts).isGreaterThan(1000);
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> files = Files.list(Product.built().folder().resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.orodha."))
					.filter(file -> GENERATED.stream().noneMatch(name -> file.getFileName().toString().startsWith(name + "_")))
					.toList();
		}
	}

	private static int compare(ZipFile jar, String name, String language, List<String> faults) throws IOException {
		String translated = name.replace(".properties", "_" + language + ".properties");
		if (jar.getEntry(translated) == null) {
			faults.add(jar.getName() + " has no " + translated);
			return 0;
		}
		Properties english = read(jar, name);
		Properties other = read(jar, translated);
		for (String key : english.stringPropertyNames())
			if (!SAME.contains(key) && (other.getProperty(key) == null
					|| !values(english.getProperty(key)).equals(values(other.getProperty(key)))))
				faults.add(translated + ": " + key + " = " + other.getProperty(key));
		return english.size();
	}

	private static Set<String> values(String text) {
		return VALUE.matcher(text).results().map(value -> value.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(ZipFile jar, String name) throws IOException {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(jar.getInputStream(jar.getEntry(name)), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
