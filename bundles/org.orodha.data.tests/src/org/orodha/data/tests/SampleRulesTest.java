// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.tables.description.FileDescriptions;

import fr.insee.vtl.parser.VtlLexer;
import fr.insee.vtl.parser.VtlParser;

class SampleRulesTest {

	private static final Pattern ERROR_CODE = Pattern.compile("errorcode \"([^\"]+)\" errorlevel \"([^\"]+)\"");
	private static final Pattern DATASET = Pattern.compile("'([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:@[a-z-]+)?'");
	private static final Pattern VARIABLES = Pattern.compile("define datapoint ruleset (\\w+) \\(variable ([^)]+)\\)");
	private static final Pattern CHECKED = Pattern.compile("check_datapoint\\('([^']+)', (\\w+)\\)");

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder).catalogue();
	}

	@Test
	void thereAreRulesOfEveryLevelThatNeedsRules() {
		List<Rule> rules = kenya.all(Rule.class);

		assertThat(rules).hasSizeGreaterThanOrEqualTo(60);
		assertThat(rules).extracting(Rule::getLevel).contains(1, 2, 3, 4, 5);
		assertThat(rules).extracting(Rule::getCode).doesNotHaveDuplicates();
	}

	@Test
	void everyScriptIsVtl() {
		for (Ruleset ruleset : kenya.all(Ruleset.class))
			assertThat(syntaxErrors(ruleset.getScript())).as(ruleset.getId()).isEmpty();
	}

	@Test
	void everyRuleIsInItsScriptAndEveryCodeOfAScriptIsARule() {
		for (Ruleset ruleset : kenya.all(Ruleset.class))
			assertThat(ERROR_CODE.matcher(ruleset.getScript()).results().map(code -> code.group(1) + " " + code.group(2))
					.collect(Collectors.toSet())).as(ruleset.getId())
							.isEqualTo(ruleset.getRules().stream().map(rule -> rule.getCode() + " " + rule.getSeverity().getLiteral())
									.collect(Collectors.toSet()));
	}

	@Test
	void everyRuleSaysWhatItAsksForAndWhyAndWhereItComesFrom() {
		assertThat(kenya.all(Rule.class)).allSatisfy(rule -> {
			assertThat(rule.isSetLevel() && rule.isSetSeverity()).as(rule.getId()).isTrue();
			assertThat(rule.getCitation()).as(rule.getId()).isNotBlank();
			for (String language : List.of("en", "fr")) {
				assertThat(Texts.exactly(rule.getName(), language)).as(rule.getId()).isPresent();
				assertThat(Texts.exactly(rule.getDescription(), language)).as(rule.getId()).isPresent();
			}
		});
	}

	@Test
	void everyDatasetOfAScriptIsInTheCatalogue() {
		for (Ruleset ruleset : kenya.all(Ruleset.class)) {
			Set<String> named = DATASET.matcher(ruleset.getScript()).results().map(match -> match.group(1))
					.collect(Collectors.toCollection(TreeSet::new));
			assertThat(named).as(ruleset.getId()).contains(ruleset.getDataset().getId())
					.allSatisfy(id -> assertThat(kenya.find(Dataset.class, id)).as(id).isPresent());
		}
	}

	@Test
	void theVariablesOfADatapointRulesetAreColumnsOfItsDataset() {
		for (Ruleset ruleset : kenya.all(Ruleset.class))
			for (MatchResult check : CHECKED.matcher(ruleset.getScript()).results().toList()) {
				MatchResult definition = VARIABLES.matcher(ruleset.getScript()).results()
						.filter(match -> match.group(1).equals(check.group(2))).findFirst().orElseThrow();
				Set<String> columns = kenya.require(Dataset.class, check.group(1)).getVariables().stream()
						.map(FileDescriptions::columnName).collect(Collectors.toSet());
				assertThat(columns).as(ruleset.getId()).contains(definition.group(2).strip().split("\\s*,\\s*"));
			}
	}

	private static List<String> syntaxErrors(String script) {
		List<String> errors = new ArrayList<>();
		BaseErrorListener listener = new BaseErrorListener() {
			@Override
			public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
					RecognitionException cause) {
				errors.add(line + ":" + column + " " + message);
			}
		};
		VtlLexer lexer = new VtlLexer(CharStreams.fromString(script));
		lexer.removeErrorListeners();
		lexer.addErrorListener(listener);
		VtlParser parser = new VtlParser(new CommonTokenStream(lexer));
		parser.removeErrorListeners();
		parser.addErrorListener(listener);
		parser.start();
		return errors;
	}
}
