// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.antlr.v4.runtime.tree.ParseTree;
import org.orodha.engine.SqlDialect;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlResult;

import fr.insee.vtl.parser.VtlParser;

/** The translation of one script. */
public final class ScriptCompilation {

	private final SqlWriter sql;
	private final CompilationContext compilation;
	private final List<VtlResult> results = new ArrayList<>();

	public ScriptCompilation(SqlDialect dialect, VtlEnvironment environment) {
		this.sql = new SqlWriter(dialect);
		this.compilation = new CompilationContext(sql, environment);
	}

	/** Translates the script; statements and rules whose syntax is wrong are left out. */
	public VtlProgram compile(String script) {
		ScriptParser syntax = new ScriptParser(script);
		Optional<VtlParser.StartContext> parsed = syntax.parse();
		if (parsed.isEmpty())
			return new VtlProgram(List.of(), List.of(), new CharacterPlaces(script).of(syntax.problems()), Map.of());
		VtlParser.StartContext start = parsed.get();
		syntax.left().forEach(compilation::lose);
		start.statement().forEach(this::define);
		start.statement().forEach(this::run);
		if (syntax.left().isEmpty())
			compilation.warnOfUnused();
		List<VtlProblem> problems = Stream.concat(syntax.problems().stream(), compilation.problems().stream())
				.sorted(Comparator.comparingInt(VtlProblem::line).thenComparingInt(VtlProblem::column)).toList();
		CharacterPlaces places = new CharacterPlaces(script);
		Map<String, VtlProblem> unchecked = new LinkedHashMap<>();
		compilation.unchecked().forEach((code, cause) -> unchecked.put(code, places.of(cause)));
		return new VtlProgram(compilation.rules(), results, places.of(problems), unchecked);
	}

	private void define(VtlParser.StatementContext statement) {
		if (!(statement instanceof VtlParser.DefineExpressionContext definition))
			return;
		switch (definition.defOperators()) {
		case VtlParser.DefDatapointRulesetContext ruleset -> compilation.define(ScriptNames.plain(ruleset.rulesetID()), ruleset);
		case VtlParser.DefHierarchicalContext ruleset -> compilation.define(ScriptNames.plain(ruleset.rulesetID()), ruleset);
		case VtlParser.DefOperatorContext operator -> compilation.operators().define(operator);
		default -> throw new IllegalStateException(definition.getText());
		}
	}

	private void run(VtlParser.StatementContext statement) {
		switch (statement) {
		case VtlParser.TemporaryAssignmentContext assignment -> assign(assignment.varID(), assignment.expr(), false);
		case VtlParser.PersistAssignmentContext assignment -> assign(assignment.varID(), assignment.expr(), true);
		default -> { /* definitions were read before */ }
		}
	}

	private void assign(VtlParser.VarIDContext variable, VtlParser.ExprContext expression, boolean persistent) {
		String name = ScriptNames.plain(variable);
		compilation.begin(name);
		try {
			Operand value = new ExpressionTranslator(compilation, null, null).operand(expression);
			compilation.assign(name, value);
			if (value instanceof Relation dataset)
				results.add(new VtlResult(name, persistent, names(dataset.identifiers()), names(dataset.components()),
						ComplexityLimits.flat(dataset.sql(sql), expression)));
		} catch (VtlProblemException fault) {
			compilation.tell(fault);
			compilation.fail(name, fault.problem());
			unchecked(expression, name, fault.problem());
		}
	}

	/** The rules that a statement which cannot be run would have checked; it may be too deep to go through by recursion. */
	private void unchecked(ParseTree statement, String name, VtlProblem cause) {
		Deque<ParseTree> parts = new ArrayDeque<>(List.of(statement));
		while (!parts.isEmpty()) {
			ParseTree part = parts.pop();
			unchecked(name, part, cause);
			for (int child = part.getChildCount() - 1; child >= 0; child--)
				parts.push(part.getChild(child));
		}
	}

	private void unchecked(String name, ParseTree part, VtlProblem cause) {
		switch (part) {
		case VtlParser.ValidationSimpleContext check -> compilation.leave(RuleMaker.code(name, check.codeErr), cause);
		case VtlParser.ValidateDPrulesetContext check -> compilation.findDatapoint(check.dpName).ifPresent(ruleset -> {
			int number = 1;
			for (VtlParser.RuleItemDatapointContext rule : ruleset.ruleClauseDatapoint().ruleItemDatapoint())
				compilation.leave(RuleMaker.code(RuleMaker.name(ruleset.rulesetID(), rule.ruleName, number++), rule.erCode()), cause);
		});
		case VtlParser.ValidateHRrulesetContext check -> compilation.findHierarchical(check.hrName).ifPresent(ruleset -> {
			int number = 1;
			for (VtlParser.RuleItemHierarchicalContext rule : ruleset.ruleClauseHierarchical().ruleItemHierarchical())
				compilation.leave(RuleMaker.code(RuleMaker.name(ruleset.rulesetID(), rule.ruleName, number++), rule.erCode()), cause);
		});
		default -> { /* what checks is further down */ }
		}
	}

	private static List<String> names(List<Component> components) {
		return components.stream().map(Component::name).toList();
	}
}
