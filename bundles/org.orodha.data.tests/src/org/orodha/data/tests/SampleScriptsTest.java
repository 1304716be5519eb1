// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckRequest.ComparisonSource;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlRule;
import org.orodha.vtl.VtlSource;

class SampleScriptsTest {

	@TempDir
	Path folder;

	@Test
	void everyRuleOfTheSampleIsTranslatedToSqlThatRuns() throws Exception {
		Catalogue kenya = Kenya.in(folder.resolve("kenya")).catalogue();
		try (Engine engine = Engines.embedded(new EngineLimits(1L << 28, 1L << 28, folder.resolve("temporary")))) {
			VtlEnvironment environment = environment(kenya, engine);
			for (Ruleset ruleset : kenya.all(Ruleset.class)) {
				VtlProgram program = new VtlCompiler(engine.dialect()).compile(ruleset.getScript(), environment);

				assertThat(program.problems()).as(ruleset.getId()).isEmpty();
				assertThat(program.rules().stream().map(rule -> rule.header().code()).collect(Collectors.toSet()))
						.containsExactlyInAnyOrderElementsOf(ruleset.getRules().stream().map(Rule::getCode).toList());
				for (VtlRule rule : program.rules())
					assertThat(breaches(engine, rule)).as(rule.header().code()).isNotNegative();
			}
		}
	}

	/** All datasets of the catalogue, with no rows. */
	private static VtlEnvironment environment(Catalogue catalogue, Engine engine) throws EngineException {
		Map<String, VtlSource> sources = new LinkedHashMap<>();
		for (Dataset dataset : catalogue.all(Dataset.class)) {
			FileDescription description = FileDescriptions.of(dataset);
			if (description.columns().isEmpty())
				continue;
			String relation = "d" + sources.size();
			engine.run("create table " + relation + " (" + description.columns().stream()
					.map(column -> engine.dialect().name(column.name()) + " varchar").collect(Collectors.joining(", ")) + ")");
			sources.put(dataset.getId(), new VtlSource(description, relation));
			for (String suffix : ComparisonSource.SUFFIXES)
				sources.put(dataset.getId() + suffix, new VtlSource(description, relation));
		}
		Map<String, Set<String>> codeLists = catalogue.all(CodeList.class).stream().collect(Collectors.toMap(CodeList::getId,
				list -> list.getCodes().stream().map(Code::getValue).collect(Collectors.toSet())));
		return new VtlEnvironment(sources, codeLists);
	}

	private static long breaches(Engine engine, VtlRule rule) throws EngineException {
		String from = switch (rule) {
		case RowRule row -> row.relation() + " where " + row.violated();
		case QueryRule query -> "(" + query.sql() + ") as breaches";
		};
		try (Cursor rows = engine.query("select count(*) from " + from)) {
			rows.next();
			return rows.number(0);
		}
	}
}
