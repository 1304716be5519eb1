// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of help name is there under this name: menus, views, pages and buttons in the window, commands and options. */
class HelpWordsTest {

	private static final Path PAGES = SourceTexts.SOURCES.resolve("bundles/org.orodha.help");
	private static final Pattern NAMED = Pattern.compile("<b>(.*?)</b>");
	private static final Pattern COMMAND = Pattern.compile("<code>orodha ([^<]*)</code>");
	private static final Pattern KEY = Pattern.compile("(Ctrl|Shift|Maj|Alt)\\+.*|F\\d+|Enter|Entrée|Up|Down|Haut|Bas|Escape|Shift|Maj|[●◐○✓]");
	/** What the platform names, and what is a text of the sample. */
	private static final Set<String> PLATFORM = Set.of("problems", "problèmes", "quick fix", "cheat sheets", "install new software", "add",
			"installation details", "finish", "next", "describe your first source", "décrire votre première source", "jeux de données", "variables", "steps",
			"étapes");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "en, html/tasks", "fr, nl/fr/html/tasks" })
	void whatStandsInBoldTypeIsALabel(String language, String pages) throws IOException {
		Set<String> labels = labels(language);
		Set<String> unknown = new TreeSet<>();
		for (Path page : pages(pages))
			for (MatchResult named : NAMED.matcher(Files.readString(page)).results().toList())
				for (String step : named.group(1).replace("&gt;", ">").replace("&amp;", "&").split(" > "))
					if (!KEY.matcher(step).matches() && !labels.contains(plain(step)))
						unknown.add(page.getFileName() + ": " + step);

		assertThat(unknown).isEmpty();
	}

	@Test
	void everyCommandThatIsNamedIsThereWithItsOptions() throws IOException, InterruptedException {
		Set<String> named = new TreeSet<>();
		for (String pages : List.of("html", "html/tasks", "nl/fr/html", "nl/fr/html/tasks"))
			for (Path page : pages(pages))
				COMMAND.matcher(Files.readString(page)).results().map(found -> found.group(1)).forEach(named::add);
		String listed = Product.built().run(folder, "--help").out();
		Set<String> unknown = new TreeSet<>();
		for (String command : named) {
			String word = command.split(" ")[0];
			if (word.matches("[a-z-]+") && !word.startsWith("-") && !Pattern.compile("(?m)^ +" + word + "\\b").matcher(listed).find())
				unknown.add(command);
		}

		assertThat(unknown).isEmpty();
	}

	private static List<Path> pages(String folder) throws IOException {
		try (Stream<Path> pages = Files.list(PAGES.resolve(folder))) {
			return pages.filter(page -> page.toString().endsWith(".html")).sorted().toList();
		}
	}

	private static Set<String> labels(String language) throws IOException {
		Set<String> labels = new HashSet<>(PLATFORM);
		for (SourceTexts texts : Stream.concat(SourceTexts.messages(language).stream(), SourceTexts.plugins(language).stream()).toList())
			texts.texts().values().forEach(text -> labels.add(plain(text)));
		return labels;
	}

	/** Without what marks its key, says that a dialog follows, or is filled in. */
	private static String plain(String label) {
		return label.replace("&", "").replaceAll("(\\s*(:|\\.\\.\\.|…|\\(?\\{0}\\)?|\\t.*))+$", "").strip().toLowerCase(Locale.ROOT);
	}
}
