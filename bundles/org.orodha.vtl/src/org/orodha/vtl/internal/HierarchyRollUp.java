// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.insee.vtl.parser.VtlParser;

/** The operator hierarchy: computes the values of code items from the equations of a ruleset. */
final class HierarchyRollUp {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	HierarchyRollUp(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	Relation apply(Relation operand, VtlParser.HierarchyOperatorsContext written) {
		HierarchyCall call = HierarchyCall.of(written);
		VtlParser.DefHierarchicalContext ruleset = compilation.hierarchical(call.ruleset());
		Relation dataset = operand.identified(operand.measures());
		HierarchyItemValues items = call.items(compilation, dataset, ruleset);
		List<Relation> results = new ArrayList<>();
		for (VtlParser.RuleItemHierarchicalContext rule : items.rules())
			if (HierarchyRuleset.operator(rule.codeItemRelation()).equals("="))
				results.add(computed(rule.codeItemRelation(), items, dataset));
		if (results.isEmpty())
			throw new VtlProblemException(call.ruleset(), "rule.equation", ScriptNames.plain(call.ruleset()));
		Relation first = results.get(0);
		Relation all = first.of(results.stream().map(result -> result.sql(sql)).collect(Collectors.joining(" union all ", "(", ") as q")),
				sql, first.components());
		boolean kept = written.outputModeHierarchy() != null && written.outputModeHierarchy().ALL() != null;
		return kept ? new SetOperators(sql).union(all, dataset) : all;
	}

	private Relation computed(VtlParser.CodeItemRelationContext rule, HierarchyItemValues items, Relation dataset) {
		Scalar sum = items.right(rule);
		Relation result = items.row(rule, dataset, sum);
		String produced = items.produced(rule, sum);
		return produced == null ? result : result.filtered(produced);
	}
}
