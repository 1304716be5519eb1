// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** The operator check_datapoint: rules about single rows. */
final class DatapointCheck {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	DatapointCheck(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	Relation check(Relation dataset, VtlParser.ValidateDPrulesetContext call) {
		VtlParser.DefDatapointRulesetContext ruleset = compilation.datapoint(call.dpName);
		Relation scope = dataset.with(bound(dataset, ruleset.rulesetSignature(), call));
		List<Relation> results = new ArrayList<>();
		VtlProblemException left = null;
		int number = 1;
		for (VtlParser.RuleItemDatapointContext rule : ruleset.ruleClauseDatapoint().ruleItemDatapoint()) {
			String name = RuleMaker.name(ruleset.rulesetID(), rule.ruleName, number);
			try {
				results.add(apply(rule, name, dataset, scope, ValidationColumns.Output.of(call.validationOutput())));
			} catch (VtlProblemException fault) {
				compilation.tell(fault);
				compilation.leave(RuleMaker.code(name, rule.erCode()), fault.problem());
				left = fault;
			}
			number++;
		}
		if (results.isEmpty())
			throw VtlProblemException.known(left.problem());
		return new ValidationColumns(sql).together(results);
	}

	private Relation apply(VtlParser.RuleItemDatapointContext rule, String name, Relation dataset, Relation scope,
			ValidationColumns.Output output) {
		ExpressionTranslator expressions = new ExpressionTranslator(compilation, scope, null);
		Scalar then = expressions.condition(rule.consequentCondition);
		Scalar holds = then;
		Scalar broken = new ComparisonOperators(sql).not(then);
		if (rule.antecedentContiditon != null) {
			Scalar when = expressions.condition(rule.antecedentContiditon);
			holds = Scalar.of("(case when " + when.sql() + " then " + then.sql() + " when not " + when.sql() + " then true end)",
					VtlType.BOOLEAN, then, when);
			broken = Scalar.of("(" + when.sql() + " and not " + then.sql() + ")", VtlType.BOOLEAN, then, when);
		}
		compilation.add(RuleMaker.rule(sql, RuleMaker.header(name, rule.erCode(), rule.erLevel(), rule.getStart(), dataset.dataset(),
				broken.columns()), dataset, broken, null), rule);
		return new ValidationColumns(sql).of(dataset, name, holds, null, output, rule.erCode(), rule.erLevel());
	}

	/** The columns under the names that the ruleset gives them. */
	private static List<Component> bound(Relation dataset, VtlParser.RulesetSignatureContext signature,
			VtlParser.ValidateDPrulesetContext call) {
		List<VtlParser.SignatureContext> variables = signature.signature();
		List<VtlParser.ComponentIDContext> named = call.componentID();
		if (!named.isEmpty() && named.size() != variables.size())
			throw new VtlProblemException(call, "components.number", variables.size(), named.size());
		if (named.isEmpty() && signature.VALUE_DOMAIN() != null)
			throw new VtlProblemException(call, "components.needed");
		List<Component> bound = new ArrayList<>();
		for (int number = 0; number < variables.size(); number++) {
			VtlParser.SignatureContext variable = variables.get(number);
			String name = ScriptNames.plain(variable.varID());
			ParserRuleContext alias = variable.alias();
			Component column = named.isEmpty() ? ColumnLookup.require(dataset, name, variable.varID())
					: ColumnLookup.require(dataset, named.get(number));
			bound.add(column.named(alias == null ? name : ScriptNames.plain(alias)));
		}
		return bound;
	}
}
