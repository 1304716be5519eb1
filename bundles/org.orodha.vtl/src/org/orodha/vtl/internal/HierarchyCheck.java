package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.insee.vtl.parser.VtlParser;

/** The operator check_hierarchy: rules about the codes of one column that add up. */
final class HierarchyCheck {

	private final Session session;
	private final Sql sql;

	HierarchyCheck(Session session) {
		this.session = session;
		this.sql = session.sql();
	}

	Relation check(Relation dataset, VtlParser.ValidateHRrulesetContext written) {
		HierarchyCall call = HierarchyCall.of(written);
		VtlParser.DefHierarchicalContext ruleset = session.hierarchical(call.ruleset());
		Items items = call.items(session, dataset, ruleset);
		List<Relation> results = new ArrayList<>();
		Fault left = null;
		int number = 1;
		for (VtlParser.RuleItemHierarchicalContext rule : items.rules()) {
			String name = Breaches.name(ruleset.rulesetID(), rule.ruleName, number++);
			try {
				results.add(apply(rule, name, items, dataset, written));
			} catch (Fault fault) {
				session.tell(fault);
				session.leave(Breaches.code(name, rule.erCode()), fault.problem());
				left = fault;
			}
		}
		if (results.isEmpty())
			throw Fault.known(left.problem());
		return new Verdicts(sql).together(results);
	}

	private Relation apply(VtlParser.RuleItemHierarchicalContext rule, String name, Items items, Relation dataset,
			VtlParser.ValidateHRrulesetContext call) {
		VtlParser.CodeItemRelationContext relation = rule.codeItemRelation();
		items.warnOfUnknown(relation.codetemRef);
		relation.codeItemRelationClause().forEach(term -> items.warnOfUnknown(term.rightCodeItem));
		Scalar left = items.left(relation);
		Scalar right = items.right(relation);
		Scalar holds = new Comparisons(sql).compare(Hierarchy.operator(relation), left, right, relation, relation);
		Relation all = items.row(relation, dataset, left);
		String condition = items.evaluated(relation);
		Relation evaluated = condition == null ? all : all.filtered(condition);
		Scalar imbalance = new Numbers(sql).arithmetic("-", left, right);
		Set<String> columns = new LinkedHashSet<>(items.item().value().columns());
		columns.addAll(left.columns());
		session.add(Breaches.rule(sql, Breaches.header(name, rule.erCode(), rule.erLevel(), rule.getStart(), dataset.dataset(),
				columns), evaluated, new Comparisons(sql).not(holds), imbalance), rule);
		return new Verdicts(sql).of(evaluated, name, holds, imbalance, Verdicts.Output.of(call.validationOutput()),
				rule.erCode(), rule.erLevel());
	}
}
