// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckRequest.ComparisonSource;
import org.orodha.data.tests.RuleCases.Case;
import org.orodha.data.tests.RuleCases.Rows;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.engine.SqlDialect;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlRule;
import org.orodha.vtl.VtlSource;

/** A rule that nothing can break, or nothing can keep to, is no rule. */
class SampleRuleCasesTest {

	@TempDir
	static Path folder;

	private static Catalogue kenya;
	private static Engine engine;
	private static Map<String, VtlProgram> programs = new LinkedHashMap<>();
	private static Map<String, VtlSource> sources = new LinkedHashMap<>();
	private static Set<String> filled = new LinkedHashSet<>();

	@BeforeAll
	static void translateRules() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
		engine = Engines.embedded(new EngineLimits(1L << 28, 1L << 28, folder.resolve("temporary")));
		for (Dataset dataset : kenya.all(Dataset.class)) {
			FileDescription description = FileDescriptions.of(dataset);
			sources.put(dataset.getId(), new VtlSource(description, "d" + sources.size()));
			for (String suffix : ComparisonSource.SUFFIXES)
				sources.put(dataset.getId() + suffix, new VtlSource(description, "d" + sources.size()));
		}
		Map<String, Set<String>> codeLists = kenya.all(CodeList.class).stream().collect(Collectors.toMap(CodeList::getId,
				list -> list.getCodes().stream().map(Code::getValue).collect(Collectors.toSet())));
		for (Ruleset ruleset : kenya.all(Ruleset.class)) {
			VtlProgram program = new VtlCompiler(engine.dialect()).compile(ruleset.getScript(), new VtlEnvironment(sources, codeLists));
			for (Rule rule : ruleset.getRules())
				programs.put(rule.getCode(), program);
		}
		filled.addAll(sources.keySet());
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	static List<Case> cases() throws IOException {
		return RuleCases.read();
	}

	@Test
	void everyRuleHasACase() throws IOException {
		assertThat(RuleCases.read()).extracting(Case::code)
				.containsAll(kenya.all(Rule.class).stream().map(Rule::getCode).toList());
	}

	@BeforeEach
	void emptyTables() throws EngineException {
		for (String name : List.copyOf(filled))
			fill(name, List.of(), List.of());
		filled.clear();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void canBeKeptAndBroken(Case rule) throws Exception {
		for (Map.Entry<String, Rows> rows : rule.datasets().entrySet())
			fill(rows.getKey(), rows.getValue().columns(), rows.getValue().kept());
		assertThat(breaches(rule.code())).as("by what keeps to it").isEmpty();

		for (Map.Entry<String, Rows> rows : rule.datasets().entrySet())
			fill(rows.getKey(), rows.getValue().columns(), rows.getValue().broken());
		assertThat(breaches(rule.code())).as("by what breaks it").hasSize(1);
	}

	/** The values of coded columns are codes, so that the case is one that could come in. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void isTriedOnDataThatCouldBeSent(Case rule) {
		rule.datasets().forEach((name, rows) -> {
			FileDescription description = sources.get(name).description();
			for (int number = 0; number < rows.columns().size(); number++) {
				int at = number;
				Column column = description.column(rows.columns().get(at)).orElseThrow();
				if (column.codes() != null)
					assertThat(rows.kept()).extracting(row -> row.get(at)).as(column.name()).isSubsetOf(column.codes().values());
			}
		});
	}

	private static void fill(String name, List<String> columns, List<List<String>> rows) throws EngineException {
		filled.add(name);
		VtlSource source = sources.get(name);
		SqlDialect dialect = engine.dialect();
		if (rows.isEmpty()) {
			engine.run("create or replace table " + source.relation() + " (" + source.description().columns().stream()
					.map(column -> dialect.name(column.name()) + " varchar").collect(Collectors.joining(", ")) + ")");
			return;
		}
		List<String> selected = new ArrayList<>();
		for (Column column : source.description().columns()) {
			int at = columns.indexOf(column.name());
			selected.add((at < 0 ? "cast(null as varchar)" : "v" + at) + " as " + dialect.name(column.name()));
		}
		String values = rows.stream().map(row -> row.stream()
				.map(value -> value == null ? "cast(null as varchar)" : dialect.text(value)).collect(Collectors.joining(", ", "(", ")")))
				.collect(Collectors.joining(", "));
		engine.run("create or replace table " + source.relation() + " as select " + String.join(", ", selected) + " from (values " + values
				+ ") as v(" + IntStream.range(0, columns.size()).mapToObj(at -> "v" + at).collect(Collectors.joining(", ")) + ")");
	}

	private static List<String> breaches(String code) throws EngineException {
		List<String> breaches = new ArrayList<>();
		for (VtlRule rule : programs.get(code).rules())
			if (rule.header().code().equals(code))
				breaches.addAll(breaches(rule));
		return breaches;
	}

	private static List<String> breaches(VtlRule rule) throws EngineException {
		String query = switch (rule) {
		case RowRule row -> "select 1 from " + row.relation() + " where " + row.violated();
		case QueryRule several -> "select 1 from (" + several.sql() + ") as breaches";
		};
		List<String> found = new ArrayList<>();
		try (Cursor rows = engine.query(query)) {
			while (rows.next())
				found.add(rule.header().name());
		}
		return found;
	}
}
