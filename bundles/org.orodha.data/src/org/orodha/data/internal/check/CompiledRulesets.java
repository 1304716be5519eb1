// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.orodha.core.text.Messages;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.AppliedRuleset.RuleText;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.engine.SqlDialect;
import org.orodha.model.Severity;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.FileDescription;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlRule;
import org.orodha.vtl.VtlSource;

/** The rulesets of a check, translated for the engine. */
final class CompiledRulesets {

	/**
	 * A rule over several rows.
	 *
	 * @param info what is said of it
	 * @param rule what to ask the engine
	 */
	record GroupCheck(RuleInfo info, QueryRule rule) {
	}

	private static final Messages MESSAGES = Messages.of(CompiledRulesets.class);

	private static final Pattern QUOTED = Pattern.compile("'([a-z0-9.-]+)(@[a-z-]+)?'");

	private final String relation;
	private final Set<String> known;
	private final Map<String, String> lacking;
	private final List<RowCheck> rowChecks = new ArrayList<>();
	private final List<GroupCheck> groupChecks = new ArrayList<>();
	private final List<Skipped> skipped = new ArrayList<>();

	/**
	 * @param description the dataset that is checked
	 * @param relation  the relation of its rows
	 * @param others    the datasets that rules compare with, by the name that scripts use
	 * @param lacking   why others cannot be compared with, by the same names
	 */
	CompiledRulesets(SqlDialect dialect, FileDescription description, String relation, Map<String, VtlSource> others,
			Map<String, String> lacking, List<CodeSet> codeLists, List<AppliedRuleset> rulesets) {
		this.relation = relation;
		this.lacking = lacking;
		Map<String, VtlSource> datasets = new LinkedHashMap<>(others);
		datasets.put(description.dataset(), new VtlSource(description, relation));
		known = datasets.keySet();
		Map<String, Set<String>> lists = new HashMap<>();
		codeLists.forEach(list -> lists.put(list.codeList(), list.values()));
		VtlCompiler compiler = new VtlCompiler(dialect);
		for (AppliedRuleset ruleset : rulesets)
			add(ruleset, compiler.compile(ruleset.script(), new VtlEnvironment(datasets, lists)));
	}

	private void add(AppliedRuleset ruleset, VtlProgram program) {
		program.unchecked().forEach((code, cause) -> skipped.add(skipped(ruleset, code, cause)));
		for (VtlProblem problem : program.problems())
			if (problem.severity() == Severity.ERROR && !program.unchecked().containsValue(problem))
				skipped.add(skipped(ruleset, ruleset.id() + ":" + problem.line() + ":" + problem.column(), problem));
		for (VtlRule rule : program.rules()) {
			RuleInfo info = info(ruleset, rule.header());
			switch (rule) {
			case RowRule row when row.relation().equals(relation) -> rowChecks.add(rowCheck(info, row));
			case RowRule other -> skipped.add(new Skipped(info.code(), MESSAGES.text("rule.other", other.header().dataset()), false));
			case QueryRule query -> groupChecks.add(new GroupCheck(info, query));
			}
		}
	}

	/** A dataset without a delivery is no mistake of the script. */
	private Skipped skipped(AppliedRuleset ruleset, String rule, VtlProblem problem) {
		return QUOTED.matcher(ruleset.script()).results()
				.filter(name -> !known.contains(plain(name)) && problem.message().contains(" " + plain(name) + ". "))
				.map(CompiledRulesets::plain).filter(lacking::containsKey).findFirst()
				.map(name -> new Skipped(rule, lacking.get(name), false))
				.orElseGet(() -> new Skipped(rule,
						MESSAGES.text("rule.wrong", ruleset.id(), problem.line(), problem.column(), problem.message()), true));
	}

	private static String plain(MatchResult quoted) {
		return quoted.group().substring(1, quoted.group().length() - 1);
	}

	private static RuleInfo info(AppliedRuleset ruleset, VtlRule.Header header) {
		return ruleset.text(header.code()).or(() -> ruleset.text(header.name())).map(CompiledRulesets::info)
				.orElseGet(() -> new RuleInfo(header.code(), header.name(), header.severity().orElse(Severity.ERROR), 1, "",
						ruleset.id()));
	}

	private static RuleInfo info(RuleText text) {
		return new RuleInfo(text.code(), text.name(), text.severity(), text.level(), text.explanation(), text.citation());
	}

	private static RowCheck rowCheck(RuleInfo info, RowRule rule) {
		List<String> columns = rule.header().columns();
		return new RowCheck(info, columns, rule.violated(), row -> told(info, columns.stream()
				.map(column -> column + " = " + shown(row.get(column))).collect(Collectors.joining(", "))));
	}

	/** A breach in the reader's words: what the rule asks for, what was found, why it matters. */
	static String told(RuleInfo info, String found) {
		return MESSAGES.text("rule.found", info.name(), found) + why(info);
	}

	/** The same where a row is missing that others are compared with, such as a total. */
	static String lacking(RuleInfo info, Map<String, String> identifiers, String found) {
		return MESSAGES.text("rule.lacking", info.name(), identifiers.entrySet().stream()
				.map(identifier -> identifier.getKey() + " = " + identifier.getValue()).collect(Collectors.joining(", ")), found)
				+ why(info);
	}

	private static String why(RuleInfo info) {
		return info.explanation().isEmpty() ? "" : " " + info.explanation();
	}

	static String shown(String value) {
		return value == null ? MESSAGES.text("rule.nothing") : value;
	}

	List<RowCheck> rowChecks() {
		return rowChecks;
	}

	List<GroupCheck> groupChecks() {
		return groupChecks;
	}

	/** The rules that cannot be applied. */
	List<Skipped> skipped() {
		return skipped;
	}
}
