// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.v4.runtime.Token;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlRule;

import fr.insee.vtl.parser.VtlParser;

/** Makes rules of conditions. */
final class RuleMaker {

	private RuleMaker() {
	}

	/**
	 * @param broken    true where the rule is broken
	 * @param imbalance the size of the breach, or null
	 */
	static VtlRule rule(SqlWriter sql, VtlRule.Header header, Relation dataset, Scalar broken, Scalar imbalance) {
		boolean row = dataset.rows() && !broken.window() && (imbalance == null || !imbalance.window());
		return row ? new RowRule(header, dataset.from(), violated(dataset, broken), imbalance == null ? null : imbalance.sql())
				: query(sql, header, dataset, broken, imbalance);
	}

	private static String violated(Relation dataset, Scalar broken) {
		List<String> conditions = new ArrayList<>(dataset.where());
		conditions.add(broken.sql());
		return "(" + String.join(" and ", conditions) + ")";
	}

	private static QueryRule query(SqlWriter sql, VtlRule.Header header, Relation dataset, Scalar broken, Scalar imbalance) {
		List<Component> values = new ArrayList<>(dataset.measures());
		if (imbalance != null)
			values.add(Component.measure("imbalance", imbalance));
		Relation all = dataset.identified(values);
		Relation breaches = broken.window() ? DatasetClauses.selected(all, broken, sql) : all.filtered(broken.sql());
		return new QueryRule(header, names(breaches.identifiers()), names(breaches.measures()),
				imbalance == null ? null : "imbalance", breaches.sql(sql), sources(breaches), repetition(dataset.groups(), broken));
	}

	private static Map<String, Set<String>> sources(Relation breaches) {
		return Stream.of(breaches.identifiers(), breaches.measures()).flatMap(List::stream)
				.collect(Collectors.toMap(Component::name, component -> Set.copyOf(component.value().columns()), (one, other) -> one));
	}

	private static QueryRule.Repetition repetition(RowGroups groups, Scalar broken) {
		return groups != null && !groups.keys().isEmpty() && groups.isRepeated(broken.sql())
				? new QueryRule.Repetition(groups.from(), groups.keys()) : null;
	}

	private static List<String> names(List<Component> components) {
		return components.stream().map(Component::name).toList();
	}

	/** @param name the name of the rule */
	static VtlRule.Header header(String name, VtlParser.ErCodeContext code, VtlParser.ErLevelContext level, Token at,
			String dataset, Set<String> columns) {
		return new VtlRule.Header(code(name, code), name, level == null ? null : text(level.constant()),
				at.getLine(), at.getCharPositionInLine() + 1, dataset, List.copyOf(columns));
	}

	/** The error code of a rule; its name where it has none. */
	static String code(String name, VtlParser.ErCodeContext code) {
		String written = code == null ? null : text(code.constant());
		return written == null ? name : written;
	}

	/** The name of a rule: the one it says, else the name of its ruleset and its number from 1. */
	static String name(VtlParser.RulesetIDContext ruleset, Token written, int number) {
		return written == null ? ScriptNames.plain(ruleset) + "_" + number : ScriptNames.plain(written);
	}

	/** A constant as text; null for null. */
	static String text(VtlParser.ConstantContext constant) {
		String text = constant.getText();
		return switch (constant.getStart().getType()) {
		case VtlParser.NULL_CONSTANT -> null;
		case VtlParser.STRING_CONSTANT -> text.substring(1, text.length() - 1);
		default -> text;
		};
	}
}
