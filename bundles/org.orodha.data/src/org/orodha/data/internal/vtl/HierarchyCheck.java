package org.orodha.data.internal.vtl;

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

	Relation check(Relation dataset, VtlParser.ValidateHRrulesetContext call) {
		VtlParser.DefHierarchicalContext ruleset = session.hierarchical(call.hrName);
		VtlParser.HierRuleSignatureContext signature = ruleset.hierRuleSignature();
		if (dataset.measures().size() != 1)
			throw new Fault(call.op, "measure.one",
					String.join(", ", dataset.measures().stream().map(Component::name).toList()));
		Numbers.require(dataset.measures().get(0).value(), call.op);
		Component item = item(dataset, signature, call);
		Hierarchy hierarchy = new Hierarchy(ruleset.ruleClauseHierarchical());
		Items items = new Items(session, hierarchy, dataset.identified(dataset.measures()), item,
				variables(dataset, signature, call), call.validationMode() == null ? "non_null" : call.validationMode().getText(),
				call.inputMode() != null && call.inputMode().DATASET_PRIORITY() != null);
		List<Relation> results = new ArrayList<>();
		int number = 1;
		for (VtlParser.RuleItemHierarchicalContext rule : hierarchy.rules()) {
			String name = Breaches.name(ruleset.rulesetID(), rule.ruleName, number++);
			try {
				results.add(apply(rule, name, items, item, dataset, call));
			} catch (Fault fault) {
				session.tell(fault);
			}
		}
		return new Verdicts(sql).together(results);
	}

	private Relation apply(VtlParser.RuleItemHierarchicalContext rule, String name, Items items, Component item,
			Relation dataset, VtlParser.ValidateHRrulesetContext call) {
		VtlParser.CodeItemRelationContext relation = rule.codeItemRelation();
		Items.warnOfUnknown(session, item, relation.codetemRef);
		relation.codeItemRelationClause().forEach(term -> Items.warnOfUnknown(session, item, term.rightCodeItem));
		Scalar left = items.left(relation);
		Scalar right = items.right(relation);
		Scalar holds = new Comparisons(sql).compare(Hierarchy.operator(relation), left, right, relation, relation);
		Relation evaluated = evaluated(items, relation, item, dataset, left);
		Scalar imbalance = new Numbers(sql).arithmetic("-", left, right);
		Set<String> columns = new LinkedHashSet<>(item.value().columns());
		columns.addAll(left.columns());
		session.add(Breaches.rule(sql, Breaches.header(name, rule.erCode(), rule.erLevel(), rule.getStart(), dataset.dataset(),
				columns), evaluated, new Comparisons(sql).not(holds), imbalance));
		return new Verdicts(sql).of(evaluated, name, holds, imbalance, Verdicts.Output.of(call.validationOutput()),
				rule.erCode(), rule.erLevel());
	}

	/** The groups for which a rule is evaluated, with the code of its left side and that one's value. */
	private Relation evaluated(Items items, VtlParser.CodeItemRelationContext rule, Component item, Relation dataset,
			Scalar left) {
		List<Component> columns = new ArrayList<>();
		Scalar code = Scalar.of(sql.text(Hierarchy.code(rule.codetemRef)), VtlType.STRING);
		List<Component> keys = items.groups().identifiers();
		for (Component identifier : dataset.identifiers())
			columns.add(identifier.name().equals(item.name()) ? identifier.valued(code)
					: keys.stream().filter(key -> key.name().equals(identifier.name())).findFirst().orElseThrow());
		columns.add(dataset.measures().get(0).valued(left));
		Relation all = items.groups().with(columns);
		String condition = items.evaluated(rule);
		if (condition != null)
			all = all.filtered(condition);
		return rule.expr() == null ? all : all.filtered(items.condition(rule.expr()).sql());
	}

	private static Component item(Relation dataset, VtlParser.HierRuleSignatureContext signature,
			VtlParser.ValidateHRrulesetContext call) {
		if (call.componentID() == null && signature.VALUE_DOMAIN() != null)
			throw new Fault(call, "rule.needed");
		Component item = call.componentID() == null
				? Columns.require(dataset, Names.plain(signature.IDENTIFIER().getText()), signature)
				: Columns.require(dataset, call.componentID());
		if (!item.identifier())
			throw new Fault(call.componentID() == null ? call : call.componentID(), "identifier.expected", item.name());
		return item;
	}

	private static List<Component> variables(Relation dataset, VtlParser.HierRuleSignatureContext signature,
			VtlParser.ValidateHRrulesetContext call) {
		if (signature.valueDomainSignature() == null)
			return List.of();
		List<VtlParser.SignatureContext> variables = signature.valueDomainSignature().signature();
		List<VtlParser.ComponentIDContext> named = call.conditionClause() == null ? List.of()
				: call.conditionClause().componentID();
		if (!named.isEmpty() && named.size() != variables.size())
			throw new Fault(call, "components.number", Integer.toString(variables.size()), Integer.toString(named.size()));
		List<Component> bound = new ArrayList<>();
		for (int number = 0; number < variables.size(); number++) {
			VtlParser.SignatureContext variable = variables.get(number);
			String name = Names.plain(variable.varID());
			Component column = named.isEmpty() ? Columns.require(dataset, name, variable.varID())
					: Columns.require(dataset, named.get(number));
			if (!column.identifier())
				throw new Fault(named.isEmpty() ? variable : named.get(number), "identifier.expected", column.name());
			bound.add(column.named(variable.alias() == null ? name : Names.plain(variable.alias())));
		}
		return bound;
	}
}
