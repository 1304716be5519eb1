// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.orodha.model.VariableRole;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlRule;
import org.orodha.vtl.VtlSource;

import fr.insee.vtl.parser.VtlParser;

/** What is known while a script is translated: names, rulesets, and what has been found so far. */
final class CompilationContext {

	private final SqlWriter sql;
	private final VtlEnvironment environment;
	private final Map<String, Operand> variables = new HashMap<>();
	private final Map<String, VtlProblem> broken = new HashMap<>();
	private final Map<String, VtlProblem> undefined = new HashMap<>();
	private final Map<String, VtlProblem> unchecked = new LinkedHashMap<>();
	private final Map<String, VtlParser.DefDatapointRulesetContext> datapoint = new LinkedHashMap<>();
	private final Map<String, VtlParser.DefHierarchicalContext> hierarchical = new LinkedHashMap<>();
	private final DefinedOperators operators = new DefinedOperators();
	private final ComplexityLimits bounds = new ComplexityLimits();
	private final Set<String> used = new HashSet<>();
	private final List<VtlRule> rules = new ArrayList<>();
	private final Set<VtlProblem> problems = new LinkedHashSet<>();
	private Map<String, Operand> scope = Map.of();
	private String result = "";

	CompilationContext(SqlWriter sql, VtlEnvironment environment) {
		this.sql = sql;
		this.environment = environment;
	}

	SqlWriter sql() {
		return sql;
	}

	List<VtlRule> rules() {
		return rules;
	}

	Set<VtlProblem> problems() {
		return problems;
	}

	/** @param at what writes the rule, for errors */
	void add(VtlRule rule, ParserRuleContext at) {
		ComplexityLimits.flat(switch (rule) {
		case RowRule row -> row.violated();
		case QueryRule query -> query.sql();
		}, at);
		rules.add(rule);
	}

	void tell(VtlProblemException fault) {
		if (!fault.told())
			problems.add(fault.problem());
	}

	void warn(Token from, Token to, String key, Object... values) {
		problems.add(VtlProblemException.warning(from, to, key, values));
	}

	/** The name that the statement at hand gives its result. */
	String result() {
		return result;
	}

	void begin(String name) {
		result = name;
	}

	void assign(String name, Operand value) {
		variables.put(name, value);
	}

	/** Notes that a statement is wrong, and why. */
	void fail(String name, VtlProblem cause) {
		broken.put(name, cause);
	}

	/** Notes what cannot be read at all, so that what builds on it is not told as a mistake of its own. */
	void lose(ScriptParts.Left left) {
		if (left.assigned() != null)
			broken.put(left.assigned(), left.problem());
		if (left.defined() != null)
			undefined.put(left.defined(), left.problem());
		left.codes().forEach(code -> leave(code, left.problem()));
	}

	/** Ends a statement that uses a definition which cannot be read. */
	void requireReadable(String name) {
		String lost = ScriptNames.find(name, undefined.keySet());
		if (lost != null)
			throw VtlProblemException.known(undefined.get(lost));
	}

	/** Notes that a rule cannot be run, and why. */
	void leave(String code, VtlProblem cause) {
		unchecked.putIfAbsent(code, cause);
	}

	/** The rules that cannot be run, by their codes. */
	Map<String, VtlProblem> unchecked() {
		return unchecked;
	}

	ComplexityLimits bounds() {
		return bounds;
	}

	/** The operators that the script defines. */
	DefinedOperators operators() {
		return operators;
	}

	/** Translates something for which names stand for something else, or more. */
	<T> T within(Map<String, Operand> names, Supplier<T> translation) {
		Map<String, Operand> before = scope;
		scope = names;
		try {
			return translation.get();
		} finally {
			scope = before;
		}
	}

	/** What a name stands for. */
	Operand variable(String name, ParserRuleContext at) {
		String local = ScriptNames.find(name, scope.keySet());
		if (local != null)
			return scope.get(local);
		String found = ScriptNames.find(name, variables.keySet());
		if (found != null)
			return variables.get(found);
		if (broken.containsKey(name))
			throw VtlProblemException.known(broken.get(name));
		String source = ScriptNames.find(name, environment.datasets().keySet());
		if (source == null) {
			Set<String> names = new LinkedHashSet<>(environment.datasets().keySet());
			names.addAll(variables.keySet());
			names.addAll(scope.keySet());
			throw new VtlProblemException(at, "dataset.unknown", name, ScriptNames.suggestion(name, names));
		}
		return relation(environment.datasets().get(source));
	}

	/** Whether a name stands for something in the script as a whole. */
	boolean knows(String name) {
		return ScriptNames.find(name, scope.keySet()) != null || ScriptNames.find(name, variables.keySet()) != null || broken.containsKey(name)
				|| ScriptNames.find(name, environment.datasets().keySet()) != null;
	}

	Set<String> codes(String name, ParserRuleContext at) {
		String found = ScriptNames.find(name, environment.codeLists().keySet());
		if (found == null)
			throw new VtlProblemException(at, "codelist.unknown", name, ScriptNames.suggestion(name, environment.codeLists().keySet()));
		return environment.codeLists().get(found);
	}

	private Relation relation(VtlSource source) {
		FileDescription description = source.description();
		boolean keys = !description.key().isEmpty();
		List<Component> components = new ArrayList<>();
		for (Column column : description.columns())
			components.add(new Component(column.name(), role(column, keys), new Scalar(sql.typed(column),
					VtlType.of(column.type()), Set.of(column.name()), null, column.codes(), false, false), null));
		return new Relation(source.relation(), true, description.dataset(), List.of(), components, null);
	}

	private static Component.Role role(Column column, boolean keys) {
		if (keys ? column.key() : column.role() == VariableRole.DIMENSION)
			return Component.Role.IDENTIFIER;
		return column.role() == VariableRole.ATTRIBUTE ? Component.Role.ATTRIBUTE : Component.Role.MEASURE;
	}

	void define(String name, VtlParser.DefDatapointRulesetContext ruleset) {
		datapoint.put(name, ruleset);
	}

	void define(String name, VtlParser.DefHierarchicalContext ruleset) {
		hierarchical.put(name, ruleset);
	}

	VtlParser.DefDatapointRulesetContext datapoint(Token name) {
		return ruleset(datapoint, name);
	}

	VtlParser.DefHierarchicalContext hierarchical(Token name) {
		return ruleset(hierarchical, name);
	}

	Optional<VtlParser.DefDatapointRulesetContext> findDatapoint(Token name) {
		return Optional.ofNullable(ScriptNames.find(ScriptNames.plain(name), datapoint.keySet())).map(datapoint::get);
	}

	Optional<VtlParser.DefHierarchicalContext> findHierarchical(Token name) {
		return Optional.ofNullable(ScriptNames.find(ScriptNames.plain(name), hierarchical.keySet())).map(hierarchical::get);
	}

	private <T> T ruleset(Map<String, T> rulesets, Token name) {
		String wanted = ScriptNames.plain(name);
		String found = ScriptNames.find(wanted, rulesets.keySet());
		if (found == null)
			requireReadable(wanted);
		if (found == null)
			throw new VtlProblemException(name, "ruleset.unknown", wanted, ScriptNames.suggestion(wanted, rulesets.keySet()));
		used.add(found);
		return rulesets.get(found);
	}

	/** Warns of rulesets that nothing is checked against, and of operators that nothing calls. */
	void warnOfUnused() {
		operators.warnOfUnused(this);
		datapoint.forEach((name, ruleset) -> warnOfUnused(name, ruleset.rulesetID()));
		hierarchical.forEach((name, ruleset) -> warnOfUnused(name, ruleset.rulesetID()));
	}

	private void warnOfUnused(String name, ParserRuleContext at) {
		if (!used.contains(name))
			warn(at.getStart(), at.getStop(), "ruleset.unused", name);
	}
}
