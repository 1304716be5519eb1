// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.orodha.model.time.PeriodLength;

import fr.insee.vtl.parser.VtlParser;

/** Aggregates of groups of rows. */
final class AggregateOperators {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	AggregateOperators(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	/** The aggregate as SQL writes it over the rows of a group. */
	Scalar value(VtlParser.AggrOperatorsGroupingContext call, Relation row) {
		if (!(call instanceof VtlParser.AggrDatasetContext aggregate))
			return Scalar.of(sql.integer("count(*)"), VtlType.INTEGER);
		if (aggregate.groupingClause() != null)
			throw new VtlProblemException(aggregate.groupingClause(), "grouping.place");
		return aggregate(aggregate.op.getText(), new ExpressionTranslator(compilation, row, null).scalar(aggregate.expr()), aggregate.expr());
	}

	/**
	 * Counts rows whether or not they have a value; all other aggregates leave out nulls (VTL 2.1, aggregate operators).
	 *
	 * @param at the value, for errors
	 */
	Scalar aggregate(String function, Scalar value, ParserRuleContext at) {
		return switch (function) {
		case "count" -> Scalar.of(sql.integer("count(*)"), VtlType.INTEGER, value);
		case "min", "max" -> value.as(function + "(" + value.sql() + ")", value.type());
		case "sum" -> NumericOperators.require(value, at).type() == VtlType.INTEGER
				? Scalar.of(sql.integer("sum(" + value.sql() + ")"), VtlType.INTEGER, value)
				: Scalar.of("sum(" + sql.number(value) + ")", VtlType.NUMBER, value).inexact();
		default -> Scalar.of(function + "(" + sql.number(NumericOperators.require(value, at)) + ")", VtlType.NUMBER, value).inexact();
		};
	}

	/** An aggregate of all measures of a dataset; of those that are numbers where the aggregate is of numbers. */
	Relation dataset(VtlParser.AggrOperatorsGroupingContext call, ExpressionTranslator expressions) {
		if (!(call instanceof VtlParser.AggrDatasetContext aggregate))
			throw new VtlProblemException(call, "aggregate.place");
		Relation dataset = expressions.dataset(aggregate.expr());
		Relation input = dataset.ready(sql);
		String function = aggregate.op.getText();
		List<Component> results = new ArrayList<>();
		if (function.equals("count"))
			results.add(Component.measure("int_var", Scalar.of(sql.integer("count(*)"), VtlType.INTEGER)));
		else
			for (Component measure : input.measures())
				if (measure.value().type().numeric() || function.equals("min") || function.equals("max"))
					results.add(measure.valued(aggregate(function, measure.value(), aggregate.expr())));
		if (results.isEmpty())
			throw new VtlProblemException(aggregate.expr(), "measure.none", input.dataset());
		return group(dataset, input, results, aggregate.groupingClause(), aggregate.havingClause());
	}

	/** The clause aggr. */
	Relation clause(Relation dataset, VtlParser.AggrClauseContext clause) {
		Relation input = dataset.ready(sql);
		List<Component> results = new ArrayList<>();
		for (VtlParser.AggrFunctionClauseContext item : clause.aggregateClause().aggrFunctionClause())
			results.add(new Component(ScriptNames.plain(item.componentID()), DatasetClauses.role(item.componentRole(), Component.Role.MEASURE),
					value(item.aggrOperatorsGrouping(), input), null));
		return group(dataset, input, results, clause.groupingClause(), clause.havingClause());
	}

	private Relation group(Relation dataset, Relation input, List<Component> results, VtlParser.GroupingClauseContext by,
			VtlParser.HavingClauseContext having) {
		List<Component> keys = keys(input, by);
		List<Component> columns = new ArrayList<>(keys);
		columns.addAll(results);
		HavingAggregates grouping = new HavingAggregates(sql);
		Scalar condition = having == null ? null : new ExpressionTranslator(compilation, input, grouping).condition(having.expr());
		List<Component> computed = new ArrayList<>(columns);
		computed.addAll(grouping.aggregates());
		String query = input.with(computed).sql(sql) + (keys.isEmpty() ? ""
				: " group by " + keys.stream().map(key -> key.value().sql()).collect(Collectors.joining(", ")));
		Relation grouped = input.of("(" + query + ") as q", sql, columns).grouped(groups(dataset, input, keys, results));
		return condition == null ? grouped : grouped.filtered(condition.sql());
	}

	/** Null where the groups are not of a file's rows, or are of values that these rows do not have themselves. */
	private RowGroups groups(Relation dataset, Relation input, List<Component> keys, List<Component> results) {
		if (!dataset.rows() || !input.components().containsAll(keys)
				|| dataset.components().stream().anyMatch(component -> component.value().window()))
			return null;
		Set<String> names = keys.stream().map(Component::name).collect(Collectors.toSet());
		return new RowGroups(dataset.from(),
				dataset.those(component -> names.contains(component.name())).stream().map(key -> key.value().sql()).toList(),
				results.stream().filter(result -> result.value().sql().equals(sql.integer("count(*)")))
						.map(result -> sql.name(result.name())).collect(Collectors.toSet()));
	}

	private List<Component> keys(Relation input, VtlParser.GroupingClauseContext by) {
		if (by == null)
			return List.of();
		if (by instanceof VtlParser.GroupAllContext all)
			return input.identifiers().stream().map(key -> longer(key, input, length(all), true, all)).toList();
		VtlParser.GroupByOrExceptContext group = (VtlParser.GroupByOrExceptContext) by;
		List<Component> named = new ArrayList<>();
		for (VtlParser.ComponentIDContext name : group.componentID())
			named.add(identifier(ColumnLookup.require(input, name), name));
		List<Component> keys = group.op.getType() == VtlParser.BY ? named
				: input.those(key -> key.identifier() && !named.contains(key));
		if (group.TIME_AGG() == null)
			return keys;
		List<Component> all = new ArrayList<>(keys);
		if (group.op.getType() == VtlParser.BY)
			all.add(TimeSeriesOperators.time(input, group));
		return all.stream().distinct().map(key -> longer(key, input, TimeFunctions.length(group.TIME_UNIT().getSymbol()), group.FIRST() == null, group)).toList();
	}

	/** The length in time_agg, whose letter has quotes as the manual writes it or none. */
	private static PeriodLength length(VtlParser.GroupAllContext all) {
		if (all.TIME_UNIT() != null)
			return TimeFunctions.length(all.TIME_UNIT().getSymbol());
		if (all.expr() instanceof VtlParser.FunctionsExpressionContext call
				&& call.functions() instanceof VtlParser.TimeFunctionsContext function
				&& function.timeOperators() instanceof VtlParser.TimeAggAtomContext longer)
			return TimeFunctions.length(longer.periodIndTo);
		throw new VtlProblemException(all, "unsupported.group");
	}

	/** The identifier that is a time: the longer period that holds it. Others stay. */
	private Component longer(Component key, Relation input, PeriodLength length, boolean last, ParserRuleContext at) {
		boolean time = key.value().type() == VtlType.TIME_PERIOD || key.value().type().time();
		if (input.identifiers().stream().noneMatch(each -> each.value().type() == VtlType.TIME_PERIOD || each.value().type().time()))
			throw new VtlProblemException(at, "period.column", input.dataset());
		return time ? key.valued(new TimeOperators(sql).within(key.value(), length, last, at)) : key;
	}

	private static Component identifier(Component component, ParserRuleContext at) {
		if (!component.identifier())
			throw new VtlProblemException(at, "identifier.expected", component.name());
		return component;
	}
}
