// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Rules stand in the registers of their bundles alone, and the page of help about them is made of what these say. */
class RulesTest {

	private static final Path BUNDLES = SourceTexts.SOURCES.resolve("bundles");
	private static final Pattern LITERAL = Pattern.compile("\"(O[RD]-[A-Z0-9-]*\\d)[\".]");
	private static final Pattern REGISTERED = Pattern.compile("\\t([A-Z_]+)\\(\"(O[RD]-[A-Z0-9-]*\\d)\", Severity");
	private static final Pattern TEXT = Pattern.compile("O[RD]-[A-Z0-9-]*\\d(\\..*)?");

	@TempDir
	Path folder;

	/** What the product says of a rule. */
	private record Rule(String id, String severity, String title, String why, String mend, String plugin) {
	}

	@ParameterizedTest
	@CsvSource({ "en, Rules", "fr, Règles" })
	void helpShowsTheRegisteredRules(String language, String title) throws IOException, InterruptedException {
		String page = Product.built().run(folder, "help", "rules", "--lang", language).out();

		assertThat(page).startsWith(title);
		assertThat(rules(language)).allSatisfy(rule -> assertThat(page).contains("\n" + rule.id() + " "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void everyRuleIsRegisteredOnceAndHasItsTexts(String language) throws IOException, InterruptedException {
		List<Rule> rules = rules(language);
		Set<String> bundles = OrodhaBundle.all().stream().map(OrodhaBundle::name).collect(Collectors.toSet());

		assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().isSorted()
				.containsExactlyInAnyOrderElementsOf(registered(bundles::contains).stream().map(found -> found.group(2)).toList());
		assertThat(rules).allSatisfy(rule -> {
			assertThat(rule.severity()).as(rule.id()).matches("(error|warning|information)( (error|warning|information))*");
			assertThat(rule.title()).as(rule.id()).isNotBlank().doesNotContain("{").doesNotEndWith(".");
			assertThat(rule.why()).as(rule.id()).endsWith(".").doesNotContain("{").isNotEqualTo(rule.mend());
			assertThat(rule.mend()).as(rule.id()).endsWith(".").doesNotContain("{");
		});
	}

	@Test
	void noCodeButTheRegistersNamesARuleByItsIdentifier() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path source : sources())
			if (!source.toString().endsWith("Rule.java"))
				LITERAL.matcher(Files.readString(source)).results()
						.forEach(found -> faults.add(BUNDLES.relativize(source) + ": " + found.group(1)));

		assertThat(faults).isEmpty();
	}

	@Test
	void everyRegisteredRuleIsUsed() throws IOException {
		Set<String> unused = new TreeSet<>();
		List<String> texts = new ArrayList<>();
		for (Path source : sources())
			if (!source.toString().endsWith("Rule.java"))
				texts.add(Files.readString(source));
		for (MatchResult rule : registered()) {
			Pattern use = Pattern.compile("Rule\\." + rule.group(1) + "\\b");
			if (texts.stream().noneMatch(text -> use.matcher(text).find()))
				unused.add(rule.group(2));
		}

		assertThat(unused).isEmpty();
	}

	@Test
	void everyTextOfARuleBelongsToARuleOfTheRegister() throws IOException {
		Set<String> ids = registered().stream().map(found -> found.group(2)).collect(Collectors.toSet());
		for (String language : List.of("en", "fr", "sw"))
			for (SourceTexts texts : SourceTexts.messages(language))
				assertThat(ids).as(texts.file().toString()).containsAll(texts.texts().keySet().stream()
						.filter(key -> TEXT.matcher(key).matches()).map(key -> key.split("\\.")[0]).toList());
	}

	private List<Rule> rules(String language) throws IOException, InterruptedException {
		Product.Result result = Product.built().run(folder, "rules", "--format", "json", "--lang", language);
		assertThat(result.err()).isEmpty();
		List<Rule> rules = new ArrayList<>();
		for (JsonNode rule : new ObjectMapper().readTree(result.out()))
			rules.add(new Rule(rule.get("rule").asText(), rule.get("severity").asText(), rule.get("title").asText(),
					rule.get("why").asText(), rule.get("mend").asText(), rule.get("plugin").asText()));
		return rules;
	}

	private static List<MatchResult> registered() throws IOException {
		return registered(bundle -> true);
	}

	/** The constants of the registers of bundles: name and identifier. Agencies that are installed by themselves have rules of their own. */
	private static List<MatchResult> registered(Predicate<String> bundles) throws IOException {
		List<MatchResult> registered = new ArrayList<>();
		for (Path source : sources())
			if (source.toString().endsWith("Rule.java") && bundles.test(BUNDLES.relativize(source).getName(0).toString()))
				registered.addAll(REGISTERED.matcher(Files.readString(source)).results().toList());
		return registered;
	}

	/** The sources of the bundles; the workshop's invented breaches say what others find, the test kit shows an agency's. */
	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.find(BUNDLES, 12, (file, about) -> file.toString().endsWith(".java"))) {
			return files.filter(file -> isOwn(BUNDLES.relativize(file))).sorted().toList();
		}
	}

	private static boolean isOwn(Path file) {
		String bundle = file.getName(0).toString();
		return file.getName(1).toString().equals("src") && !bundle.endsWith(".tests") && !bundle.equals("org.orodha.workshop")
				&& !bundle.equals("org.orodha.testkit");
	}
}
