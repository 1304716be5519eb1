// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.tables.description.CodeSet;

import fr.insee.vtl.parser.VtlParser;

/**
 * The values of a hierarchy's code items, side by side in one row for each group: what is missing or null and whether a rule
 * is evaluated depends on the validation mode (VTL 2.1, check_hierarchy).
 */
final class HierarchyItemValues {

	private final CompilationContext compilation;
	private final SqlWriter sql;
	private final HierarchyRuleset hierarchy;
	private final Relation groups;
	private final Relation conditions;
	private final VtlType type;
	private final Set<String> columns;
	private final String mode;
	private final Input input;
	private final Component item;

	/** Where the values of code items on the right side of a rule come from. */
	enum Input {
		/** From the dataset. */
		DATASET,
		/** From the dataset, else from the rule that has the item on its left side. */
		DATASET_PRIORITY,
		/** From the rule that has the item on its left side; items that none has, from the dataset. */
		RULE,
		/** From the rule, else from the dataset. */
		RULE_PRIORITY
	}

	/**
	 * @param dataset   with one measure
	 * @param item      the column of the code items
	 * @param variables the identifiers that conditions name, under the names that the ruleset gives them
	 * @param mode      the validation mode
	 * @param input     where values come from
	 */
	HierarchyItemValues(CompilationContext compilation, HierarchyRuleset hierarchy, Relation dataset, Component item,
			List<Component> variables, String mode,
			Input input) {
		this.compilation = compilation;
		this.sql = compilation.sql();
		this.hierarchy = hierarchy;
		this.mode = mode;
		this.input = input;
		this.item = item;
		Component measure = dataset.measures().get(0);
		this.type = measure.value().type();
		this.columns = measure.value().columns();
		this.groups = pivoted(dataset, item, measure);
		this.conditions = groups.with(variables.stream().map(
				variable -> variable.valued(variable.value().at(sql.name(origin(dataset, variable))))).toList());
	}

	private static String origin(Relation dataset, Component variable) {
		return dataset.identifiers().stream().filter(identifier -> identifier.value().equals(variable.value())).findFirst()
				.orElseThrow().name();
	}

	private Relation pivoted(Relation dataset, Component item, Component measure) {
		Relation ready = dataset.ready(sql);
		List<Component> keys = ready.those(key -> key.identifier() && !key.name().equals(item.name()));
		List<Component> all = new ArrayList<>(keys);
		String value = sql.name(measure.name());
		for (int number = 0; number < hierarchy.codes().size(); number++) {
			String is = "case when cast(" + sql.name(item.name()) + " as varchar) = " + sql.text(hierarchy.codes().get(number))
					+ " then ";
			all.add(Component.measure("v#" + number, new Scalar("max(" + is + value + " end)", type, measure.value().columns(), null,
					null, measure.value().computed(), false)));
			all.add(Component.measure("p#" + number, Scalar.of("max(" + is + "1 end)", VtlType.INTEGER)));
		}
		String query = ready.with(all).sql(sql) + (keys.isEmpty() ? ""
				: " group by " + keys.stream().map(key -> key.value().sql()).collect(Collectors.joining(", ")));
		return dataset.of("(" + query + ") as q", sql, all);
	}

	List<VtlParser.RuleItemHierarchicalContext> rules() {
		return hierarchy.rules();
	}

	/** The column of the code items. */
	Component item() {
		return item;
	}

	/** A condition on the identifiers of a group. */
	private Scalar condition(VtlParser.ExprContext expression) {
		return new ExpressionTranslator(compilation, conditions, null).condition(expression);
	}

	Scalar left(VtlParser.CodeItemRelationContext rule) {
		return value(HierarchyRuleset.code(rule.codetemRef));
	}

	/** The sum on the right side of a rule. */
	Scalar right(VtlParser.CodeItemRelationContext rule) {
		return right(rule, Set.of(HierarchyRuleset.code(rule.codetemRef)));
	}

	private Scalar right(VtlParser.CodeItemRelationContext rule, Set<String> underWay) {
		NumericOperators numbers = new NumericOperators(sql);
		Scalar sum = null;
		for (VtlParser.CodeItemRelationClauseContext term : rule.codeItemRelationClause()) {
			String sign = term.opAdd == null ? "+" : term.opAdd.getText();
			Scalar value = term(term, underWay);
			sum = sum == null ? numbers.sign(sign, value) : numbers.arithmetic(sign, sum, value);
		}
		return sum;
	}

	/** A term whose condition does not hold adds nothing. */
	private Scalar term(VtlParser.CodeItemRelationClauseContext term, Set<String> underWay) {
		Scalar value = resolved(HierarchyRuleset.code(term.rightCodeItem), underWay);
		return term.rightCondition == null ? value
				: value.as("(case when " + condition(term.rightCondition).sql() + " then " + value.sql() + " else 0 end)", type);
	}

	private Scalar resolved(String code, Set<String> underWay) {
		Scalar own = value(code);
		VtlParser.CodeItemRelationContext equation = input == Input.DATASET ? null : hierarchy.equation(code, underWay);
		if (equation == null)
			return own;
		Set<String> deeper = new HashSet<>(underWay);
		deeper.add(code);
		Scalar other = right(equation, deeper);
		return switch (input) {
		case RULE -> other;
		case RULE_PRIORITY -> Scalar.of("coalesce(" + other.sql() + ", " + own.sql() + ")", type, own, other);
		default -> Scalar.of("coalesce(" + raw(code) + ", " + other.sql() + ")", type, own, other);
		};
	}

	private String raw(String code) {
		return sql.name("v#" + hierarchy.codes().indexOf(code));
	}

	private Scalar value(String code) {
		String value = raw(code);
		return new Scalar(mode.endsWith("zero") ? "(case when " + present(code) + " = 1 then " + value + " else 0 end)" : value, type,
				columns, null, null, false, false);
	}

	/** The condition on which a rule is evaluated for a group, or null where it always is. */
	String evaluated(VtlParser.CodeItemRelationContext rule) {
		List<String> values = new ArrayList<>();
		values.add(raw(HierarchyRuleset.code(rule.codetemRef)));
		for (VtlParser.CodeItemRelationClauseContext term : rule.codeItemRelationClause())
			values.add(input != Input.DATASET ? resolved(HierarchyRuleset.code(term.rightCodeItem),
					Set.of(HierarchyRuleset.code(rule.codetemRef))).sql()
					: raw(HierarchyRuleset.code(term.rightCodeItem)));
		return switch (mode) {
		case "non_null" -> all(values, " is not null", " and ");
		case "non_zero" -> all(values, " <> 0", " or ");
		case "partial_null", "partial_zero" -> all(present(rule), " = 1", " or ");
		default -> null;
		};
	}

	/** The condition on which the value that a rule computes becomes a row, or null where it always does. */
	String produced(VtlParser.CodeItemRelationContext rule, Scalar sum) {
		return switch (mode) {
		case "non_null" -> "(" + sum.sql() + " is not null)";
		case "non_zero" -> "(" + sum.sql() + " is null or " + sum.sql() + " <> 0)";
		case "partial_null", "partial_zero" -> all(leaves(rule, Set.of(HierarchyRuleset.code(rule.codetemRef))), " = 1", " or ");
		default -> null;
		};
	}

	/** Whether the items are there that a rule's value comes from in the end. */
	private List<String> leaves(VtlParser.CodeItemRelationContext rule, Set<String> underWay) {
		List<String> present = new ArrayList<>();
		for (VtlParser.CodeItemRelationClauseContext term : rule.codeItemRelationClause()) {
			String code = HierarchyRuleset.code(term.rightCodeItem);
			VtlParser.CodeItemRelationContext equation = input == Input.DATASET ? null : hierarchy.equation(code, underWay);
			if (equation == null || input == Input.RULE_PRIORITY)
				present.add(present(code));
			if (equation != null) {
				Set<String> deeper = new HashSet<>(underWay);
				deeper.add(code);
				present.addAll(leaves(equation, deeper));
			}
		}
		return present;
	}

	/** The groups that a rule is for, with the code of its left side and a value. */
	Relation row(VtlParser.CodeItemRelationContext rule, Relation dataset, Scalar value) {
		List<Component> columns = new ArrayList<>();
		Scalar code = Scalar.of(sql.text(HierarchyRuleset.code(rule.codetemRef)), VtlType.STRING);
		List<Component> keys = groups.identifiers();
		for (Component identifier : dataset.identifiers())
			columns.add(identifier.name().equals(item.name()) ? identifier.valued(code)
					: keys.stream().filter(key -> key.name().equals(identifier.name())).findFirst().orElseThrow());
		columns.add(dataset.measures().get(0).valued(value));
		Relation all = groups.with(columns);
		return rule.expr() == null ? all : all.filtered(condition(rule.expr()).sql());
	}

	private List<String> present(VtlParser.CodeItemRelationContext rule) {
		List<String> present = new ArrayList<>();
		present.add(present(HierarchyRuleset.code(rule.codetemRef)));
		rule.codeItemRelationClause().forEach(term -> present.add(present(HierarchyRuleset.code(term.rightCodeItem))));
		return present;
	}

	private String present(String code) {
		return sql.name("p#" + hierarchy.codes().indexOf(code));
	}

	private static String all(List<String> values, String test, String operator) {
		return values.stream().map(value -> value + test).collect(Collectors.joining(operator, "(", ")"));
	}

	/** Warns of codes that the column cannot have. */
	void warnOfUnknown(VtlParser.ValueDomainValueContext code) {
		CodeSet codes = item.value().codes();
		String value = HierarchyRuleset.code(code);
		if (codes != null && !codes.values().contains(value))
			compilation.warn(code.getStart(), code.getStop(), "code.unknown", value, codes.codeList(),
					ScriptNames.suggestion(value, codes.values()));
	}
}
