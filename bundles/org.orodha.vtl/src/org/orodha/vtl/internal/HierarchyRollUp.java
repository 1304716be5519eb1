package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.insee.vtl.parser.VtlParser;

/** The operator hierarchy: computes the values of code items from the equations of a ruleset. */
final class HierarchyRollUp {

	private final Session session;
	private final Sql sql;

	HierarchyRollUp(Session session) {
		this.session = session;
		this.sql = session.sql();
	}

	Relation apply(Relation operand, VtlParser.HierarchyOperatorsContext written) {
		HierarchyCall call = HierarchyCall.of(written);
		VtlParser.DefHierarchicalContext ruleset = session.hierarchical(call.ruleset());
		Relation dataset = operand.identified(operand.measures());
		Items items = call.items(session, dataset, ruleset);
		List<Relation> results = new ArrayList<>();
		for (VtlParser.RuleItemHierarchicalContext rule : items.rules())
			if (Hierarchy.operator(rule.codeItemRelation()).equals("="))
				results.add(computed(rule.codeItemRelation(), items, dataset));
		if (results.isEmpty())
			throw new Fault(call.ruleset(), "rule.equation", Names.plain(call.ruleset()));
		Relation first = results.get(0);
		Relation all = first.of(results.stream().map(result -> result.sql(sql)).collect(Collectors.joining(" union all ", "(", ") as q")),
				sql, first.components());
		boolean kept = written.outputModeHierarchy() != null && written.outputModeHierarchy().ALL() != null;
		return kept ? new Sets(sql).union(all, dataset) : all;
	}

	private Relation computed(VtlParser.CodeItemRelationContext rule, Items items, Relation dataset) {
		Scalar sum = items.right(rule);
		Relation result = items.row(rule, dataset, sum);
		String produced = items.produced(rule, sum);
		return produced == null ? result : result.filtered(produced);
	}
}
