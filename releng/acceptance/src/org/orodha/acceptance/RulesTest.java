// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of rules is the page of help about them: it has every rule that Orodha itself tells findings of, and no other. */
class RulesTest {

	private static final Path BUNDLES = SourceTexts.SOURCES.resolve("bundles");
	private static final Pattern USED = Pattern.compile("\"(O[RD]-\\d{4})\"");
	private static final Pattern OF_SEVERITY = Pattern.compile("\"(O[RD]-\\d{4})\", Severity\\.(\\w+)");
	private static final Pattern CONSTANT = Pattern.compile("public static final String \\w+ = \"(O[RD]-\\d{4})\"");
	private static final Pattern ROW = Pattern
			.compile("<tr><td id=\"([^\"]+)\">([^<]+)</td><td>([^<]+)</td><td>([^<]+)</td></tr>");
	private static final Pattern KEY = Pattern.compile("O[RD]-\\d{4}");

	/** A line of the register. */
	private record Rule(String id, String severity, String text) {
	}

	@ParameterizedTest
	@ValueSource(strings = { "html/rules.html", "nl/fr/html/rules.html" })
	void everyRuleIsInTheRegisterOnceAndIsUsed(String page) throws IOException {
		List<Rule> rules = register(page);
		Set<String> used = new TreeSet<>();
		for (String source : sources())
			USED.matcher(source).results().map(found -> found.group(1)).forEach(used::add);

		assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().isSorted().containsExactlyElementsOf(used);
		assertThat(rules).extracting(Rule::text).allMatch(text -> text.endsWith(".")).noneMatch(text -> text.contains("{"));
	}

	@Test
	void theSeverityIsThatOfTheFindings() throws IOException {
		Map<String, String> severities = new TreeMap<>();
		register("html/rules.html").forEach(rule -> severities.put(rule.id(), rule.severity()));
		for (String source : sources())
			for (MatchResult found : OF_SEVERITY.matcher(source).results().toList())
				assertThat(severities.get(found.group(1))).as(found.group(1)).contains(found.group(2).toLowerCase());
	}

	@Test
	void noTwoClassesGiveOneIdentifierTwoMeanings() throws IOException {
		List<String> declared = new ArrayList<>();
		for (String source : sources())
			CONSTANT.matcher(source).results().map(found -> found.group(1)).forEach(declared::add);

		assertThat(declared).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void everyTextOfARuleBelongsToARuleOfTheRegister() throws IOException {
		Set<String> ids = new TreeSet<>();
		register("html/rules.html").forEach(rule -> ids.add(rule.id()));
		for (String language : List.of("en", "fr", "sw"))
			for (SourceTexts texts : SourceTexts.messages(language))
				assertThat(ids).as(texts.file().toString())
						.containsAll(texts.texts().keySet().stream().filter(key -> KEY.matcher(key).matches()).toList());
	}

	private static List<Rule> register(String page) throws IOException {
		return ROW.matcher(Files.readString(BUNDLES.resolve("org.orodha.help").resolve(page))).results()
				.map(row -> new Rule(row.group(2), row.group(3), row.group(4))).toList();
	}

	/** The sources of Orodha's own bundles; what agencies and the workshop name is theirs, or repeats a rule. */
	private static List<String> sources() throws IOException {
		List<String> sources = new ArrayList<>();
		try (Stream<Path> files = Files.find(BUNDLES, 12, (file, about) -> file.toString().endsWith(".java"))) {
			for (Path file : files.toList())
				if (isOwn(BUNDLES.relativize(file)))
					sources.add(Files.readString(file));
		}
		return sources;
	}

	private static boolean isOwn(Path file) {
		String bundle = file.getName(0).toString();
		return file.getName(1).toString().equals("src") && !bundle.endsWith(".tests") && !bundle.contains(".agency.")
				&& !bundle.equals("org.orodha.workshop");
	}
}
