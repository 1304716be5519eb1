// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** Joins of datasets. */
final class Joins {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	Joins(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	Relation join(VtlParser.JoinExprContext call) {
		int kind = call.joinKeyword.getType();
		List<VtlParser.JoinClauseItemContext> items = call.joinClause() != null ? call.joinClause().joinClauseItem()
				: call.joinClauseWithoutUsing().joinClauseItem();
		List<VtlParser.ComponentIDContext> using = call.joinClause() == null ? List.of() : call.joinClause().componentID();
		Map<String, Relation> datasets = new LinkedHashMap<>();
		for (VtlParser.JoinClauseItemContext item : items)
			if (datasets.put(alias(item), new ExpressionTranslator(compilation, null, null).dataset(item.expr())) != null)
				throw new VtlProblemException(item, "alias.twice", alias(item));
		List<String> keys = kind == VtlParser.CROSS_JOIN ? List.of() : keys(datasets, using, call);
		return body(joined(kind, datasets, keys), datasets.keySet(), call.joinBody());
	}

	private static String alias(VtlParser.JoinClauseItemContext item) {
		if (item.alias() != null)
			return ScriptNames.plain(item.alias());
		if (item.expr() instanceof VtlParser.VarIdExprContext)
			return ScriptNames.plain(item.expr());
		throw new VtlProblemException(item, "alias.missing");
	}

	/** The columns that rows are joined by: those named, else the identifiers that all datasets have. */
	private static List<String> keys(Map<String, Relation> datasets, List<VtlParser.ComponentIDContext> using,
			ParserRuleContext at) {
		Relation first = datasets.values().iterator().next();
		List<String> keys = new ArrayList<>();
		for (VtlParser.ComponentIDContext name : using)
			for (Relation dataset : datasets.values()) {
				Component key = ColumnLookup.require(dataset, ScriptNames.plain(name), name);
				if (dataset == first)
					keys.add(key.name());
			}
		if (using.isEmpty())
			first.identifiers().stream().map(Component::name).filter(name -> datasets.values().stream().allMatch(
					dataset -> dataset.identifiers().stream().anyMatch(other -> other.name().equalsIgnoreCase(name)))).forEach(keys::add);
		if (keys.isEmpty())
			throw new VtlProblemException(at, "join.keys");
		return keys;
	}

	private Relation joined(int kind, Map<String, Relation> datasets, List<String> keys) {
		Set<String> seen = new HashSet<>();
		Set<String> ambiguous = new HashSet<>();
		datasets.values().forEach(dataset -> dataset.components().stream().map(component -> component.name().toLowerCase(Locale.ROOT))
				.filter(name -> !seen.add(name)).forEach(ambiguous::add));
		List<Component> columns = new ArrayList<>();
		List<String> selected = new ArrayList<>();
		StringBuilder from = new StringBuilder();
		List<String> sides = new ArrayList<>();
		for (Map.Entry<String, Relation> entry : datasets.entrySet()) {
			String side = "j" + sides.size();
			from.append(sides.isEmpty() ? "" : word(kind)).append("(").append(entry.getValue().sql(sql)).append(") as ")
					.append(side);
			if (!sides.isEmpty() && kind != VtlParser.CROSS_JOIN)
				from.append(" on ").append(keys.stream().map(key -> key(kind, sides, key) + " = " + side + "." + sql.name(key))
						.collect(Collectors.joining(" and ")));
			for (Component component : entry.getValue().components())
				if (keys.stream().noneMatch(component.name()::equalsIgnoreCase)) {
					String name = ambiguous.contains(component.name().toLowerCase(Locale.ROOT)) ? entry.getKey() + "#" + component.name()
							: component.name();
					columns.add(component.named(name).from(entry.getKey()));
					selected.add(side + "." + sql.name(component.name()) + " as " + sql.name(name));
				}
			sides.add(side);
		}
		Relation first = datasets.values().iterator().next();
		List<Component> all = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (String key : keys) {
			all.add(ColumnLookup.find(first, key).in(Component.Role.IDENTIFIER));
			values.add(key(kind, sides, key) + " as " + sql.name(key));
		}
		all.addAll(columns);
		values.addAll(selected);
		return first.of("(select " + String.join(", ", values) + " from " + from + ") as q", sql, all);
	}

	private static String word(int kind) {
		return switch (kind) {
		case VtlParser.LEFT_JOIN -> " left join ";
		case VtlParser.FULL_JOIN -> " full join ";
		case VtlParser.CROSS_JOIN -> " cross join ";
		default -> " inner join ";
		};
	}

	/** The key of the rows joined so far. */
	private String key(int kind, List<String> sides, String key) {
		String name = sql.name(key);
		return kind != VtlParser.FULL_JOIN || sides.size() == 1 ? sides.get(0) + "." + name
				: "coalesce(" + sides.stream().map(side -> side + "." + name).collect(Collectors.joining(", ")) + ")";
	}

	private Relation body(Relation joined, Set<String> aliases, VtlParser.JoinBodyContext body) {
		DatasetClauses clauses = new DatasetClauses(compilation);
		Relation result = joined;
		if (body.filterClause() != null)
			result = clauses.filtered(result, body.filterClause());
		if (body.joinApplyClause() != null)
			result = applied(result, aliases, body.joinApplyClause());
		if (body.calcClause() != null)
			result = clauses.calculated(result, body.calcClause());
		if (body.aggrClause() != null)
			result = DatasetClauses.distinct(new AggregateOperators(compilation).clause(result, body.aggrClause()), body.aggrClause());
		if (body.keepOrDropClause() != null)
			result = clauses.kept(result, body.keepOrDropClause());
		if (body.renameClause() != null)
			result = clauses.renamed(result, body.renameClause());
		return plain(result, (ParserRuleContext) body.getParent());
	}

	/** An operation on the joined datasets as wholes: on the measures that all of them have, where there are any. */
	private Relation applied(Relation joined, Set<String> aliases, VtlParser.JoinApplyClauseContext apply) {
		Map<String, List<Component>> measures = new LinkedHashMap<>();
		Set<String> common = null;
		for (String alias : aliases) {
			List<Component> own = joined.those(column -> column.measure() && alias.equals(column.origin()));
			measures.put(alias, own);
			Set<String> names = own.stream().map(Component::base).collect(Collectors.toCollection(LinkedHashSet::new));
			if (common == null)
				common = names;
			else
				common.retainAll(names);
		}
		Set<String> shared = common;
		Map<String, Operand> datasets = new LinkedHashMap<>();
		measures.forEach((alias, own) -> datasets.put(alias, joined.identified(own.stream()
				.filter(column -> shared.isEmpty() || shared.contains(column.base())).map(column -> column.named(column.base()))
				.toList())));
		return compilation.within(datasets, () -> new ExpressionTranslator(compilation, null, null).dataset(apply.expr()));
	}

	/** Takes the aliases from the names, which are to be different without them. */
	private static Relation plain(Relation dataset, ParserRuleContext at) {
		List<Component> plain = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Component component : dataset.components()) {
			if (!names.add(component.base().toLowerCase(Locale.ROOT)))
				throw new VtlProblemException(at, "join.ambiguous", component.base());
			plain.add(component.named(component.base()).from(null));
		}
		return dataset.with(plain);
	}
}
