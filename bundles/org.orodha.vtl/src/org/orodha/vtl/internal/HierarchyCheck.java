// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.insee.vtl.parser.VtlParser;

/** The operator check_hierarchy: rules about the codes of one column that add up. */
final class HierarchyCheck {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	HierarchyCheck(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	Relation check(Relation dataset, VtlParser.ValidateHRrulesetContext written) {
		HierarchyCall call = HierarchyCall.of(written);
		VtlParser.DefHierarchicalContext ruleset = compilation.hierarchical(call.ruleset());
		HierarchyItemValues items = call.items(compilation, dataset, ruleset);
		List<Relation> results = new ArrayList<>();
		VtlProblemException left = null;
		int number = 1;
		for (VtlParser.RuleItemHierarchicalContext rule : items.rules()) {
			String name = RuleMaker.name(ruleset.rulesetID(), rule.ruleName, number++);
			try {
				results.add(apply(rule, name, items, dataset, written));
			} catch (VtlProblemException fault) {
				compilation.tell(fault);
				compilation.leave(RuleMaker.code(name, rule.erCode()), fault.problem());
				left = fault;
			}
		}
		if (results.isEmpty())
			throw VtlProblemException.known(left.problem());
		return new ValidationColumns(sql).together(results);
	}

	private Relation apply(VtlParser.RuleItemHierarchicalContext rule, String name, HierarchyItemValues items, Relation dataset,
			VtlParser.ValidateHRrulesetContext call) {
		VtlParser.CodeItemRelationContext relation = rule.codeItemRelation();
		items.warnOfUnknown(relation.codetemRef);
		relation.codeItemRelationClause().forEach(term -> items.warnOfUnknown(term.rightCodeItem));
		Scalar left = items.left(relation);
		Scalar right = items.right(relation);
		Scalar holds = new ComparisonOperators(sql).compare(HierarchyRuleset.operator(relation), left, right, relation, relation);
		Relation all = items.row(relation, dataset, left);
		String condition = items.evaluated(relation);
		Relation evaluated = condition == null ? all : all.filtered(condition);
		Scalar imbalance = new NumericOperators(sql).arithmetic("-", left, right);
		Set<String> columns = new LinkedHashSet<>(items.item().value().columns());
		columns.addAll(left.columns());
		compilation.add(RuleMaker.rule(sql, RuleMaker.header(name, rule.erCode(), rule.erLevel(), rule.getStart(), dataset.dataset(),
				columns), evaluated, new ComparisonOperators(sql).not(holds), imbalance), rule);
		return new ValidationColumns(sql).of(evaluated, name, holds, imbalance, ValidationColumns.Output.of(call.validationOutput()),
				rule.erCode(), rule.erLevel());
	}
}
