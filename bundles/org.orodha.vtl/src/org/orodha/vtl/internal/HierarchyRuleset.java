// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import fr.insee.vtl.parser.VtlParser;

/** The rules of a hierarchical ruleset, by the code on their left side where they are equations. */
final class HierarchyRuleset {

	private final List<VtlParser.RuleItemHierarchicalContext> rules;
	private final Map<String, VtlParser.CodeItemRelationContext> equations = new TreeMap<>();
	private final List<String> codes = new ArrayList<>();

	HierarchyRuleset(VtlParser.RuleClauseHierarchicalContext clause) {
		rules = clause.ruleItemHierarchical();
		for (VtlParser.RuleItemHierarchicalContext rule : rules) {
			VtlParser.CodeItemRelationContext relation = rule.codeItemRelation();
			add(code(relation.codetemRef));
			for (VtlParser.CodeItemRelationClauseContext term : relation.codeItemRelationClause())
				add(code(term.rightCodeItem));
			if (operator(relation).equals("="))
				equations.putIfAbsent(code(relation.codetemRef), relation);
		}
	}

	private void add(String code) {
		if (!codes.contains(code))
			codes.add(code);
	}

	List<VtlParser.RuleItemHierarchicalContext> rules() {
		return rules;
	}

	/** All codes in the rules. */
	List<String> codes() {
		return codes;
	}

	/** The equation that gives a code's value, or null; none of those under way, which would go round in a circle. */
	VtlParser.CodeItemRelationContext equation(String code, Set<String> underWay) {
		return underWay.contains(code) ? null : equations.get(code);
	}

	static String code(VtlParser.ValueDomainValueContext item) {
		return ScriptNames.plain(item);
	}

	static String operator(VtlParser.CodeItemRelationContext relation) {
		return relation.comparisonOperand() == null ? "=" : relation.comparisonOperand().getText();
	}
}
