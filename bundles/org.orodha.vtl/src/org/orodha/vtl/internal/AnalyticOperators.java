// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import fr.insee.vtl.parser.VtlParser;

/**
 * Analytic functions, which look at other rows of the same dataset. VTL 2.1 contradicts itself about the window where a script
 * names none: with an order it is the rows up to the one at hand, without an order the whole partition.
 */
final class AnalyticOperators {

	private final CompilationContext compilation;
	private final SqlWriter sql;
	private final Relation row;

	/** @param row the dataset whose columns are named, or null where whole datasets are */
	AnalyticOperators(CompilationContext compilation, Relation row) {
		this.compilation = compilation;
		this.sql = compilation.sql();
		this.row = row;
	}

	Operand operand(VtlParser.AnFunctionContext call) {
		return switch (call) {
		case VtlParser.AnSimpleFunctionContext simple -> apply(simple.expr(), dataset -> value -> simple(simple, value, dataset));
		case VtlParser.LagOrLeadAnContext lag -> apply(lag.expr(), dataset -> value -> lag(lag, value, dataset));
		case VtlParser.RatioToReportAnContext ratio -> apply(ratio.expr(), dataset -> value -> ratio(ratio, value, dataset));
		case VtlParser.RankAnContext rank -> rank(rank);
		default -> throw new VtlProblemException(call, "unsupported", call.getStart().getText());
		};
	}

	private Operand apply(VtlParser.ExprContext operand, Function<Relation, UnaryOperator<Scalar>> function) {
		if (row != null)
			return function.apply(row).apply(new ExpressionTranslator(compilation, row, null).scalar(operand));
		Relation dataset = new ExpressionTranslator(compilation, null, null).dataset(operand);
		List<Component> results = new ArrayList<>();
		for (Component measure : dataset.measures())
			results.add(measure.valued(function.apply(dataset).apply(measure.value())));
		return dataset.identified(results).settled(sql);
	}

	private Scalar simple(VtlParser.AnSimpleFunctionContext call, Scalar value, Relation dataset) {
		String over = over(dataset, call.partition, call.orderBy, window(dataset, call));
		String function = call.op.getText();
		return switch (function) {
		case "first_value", "last_value", "min", "max" ->
			value.as(function + "(" + value.sql() + ")" + over, value.type()).overRows();
		case "count" -> Scalar.of(sql.integer("count(*)" + over), VtlType.INTEGER, value).overRows();
		case "sum" -> sum(NumericOperators.require(value, call.expr()), over).overRows();
		default -> Scalar.of(function + "(" + sql.number(NumericOperators.require(value, call.expr())) + ")" + over, VtlType.NUMBER, value)
				.inexact().overRows();
		};
	}

	private Scalar sum(Scalar value, String over) {
		return value.type() == VtlType.INTEGER
				? Scalar.of(sql.integer("sum(" + value.sql() + ")" + over), VtlType.INTEGER, value)
				: Scalar.of("sum(" + sql.number(value) + ")" + over, VtlType.NUMBER, value).inexact();
	}

	private Scalar lag(VtlParser.LagOrLeadAnContext call, Scalar value, Relation dataset) {
		String offset = call.offset == null ? "1" : call.offset.getText();
		String substitute = "";
		if (call.defaultValue != null) {
			Scalar constant = ScalarOperators.constant(sql, call.defaultValue);
			substitute = ", " + TypeChecks.sql(sql, TypeChecks.require(constant, value.type(), call.defaultValue), value.type());
		}
		return value.as(call.op.getText() + "(" + value.sql() + ", " + offset + substitute + ")"
				+ over(dataset, call.partition, call.orderBy, ""), value.type()).overRows();
	}

	private Scalar ratio(VtlParser.RatioToReportAnContext call, Scalar value, Relation dataset) {
		String number = sql.number(NumericOperators.require(value, call.expr()));
		return Scalar.of("(" + number + " / nullif(sum(" + number + ")" + over(dataset, call.partition, null, "") + ", 0))",
				VtlType.NUMBER, value).inexact().overRows();
	}

	private Scalar rank(VtlParser.RankAnContext call) {
		if (row == null)
			throw new VtlProblemException(call, "value.expected");
		return Scalar.of(sql.integer("rank()" + over(row, call.partition, call.orderBy, "")), VtlType.INTEGER).overRows();
	}

	private String over(Relation dataset, VtlParser.PartitionByClauseContext partition, VtlParser.OrderByClauseContext order,
			String window) {
		List<String> parts = new ArrayList<>();
		List<Component> by = partition(dataset, partition, order);
		if (!by.isEmpty())
			parts.add("partition by " + by.stream().map(column -> column.value().sql()).collect(Collectors.joining(", ")));
		if (order != null)
			parts.add("order by " + order.orderByItem().stream()
					.map(item -> ordered(ColumnLookup.require(dataset, item.componentID()).value(), window)
							+ (item.DESC() == null ? "" : " desc"))
					.collect(Collectors.joining(", ")));
		if (!window.isEmpty())
			parts.add(window);
		return " over (" + String.join(" ", parts) + ")";
	}

	/** A range adds to the values, which a large integer would not bear. */
	private String ordered(Scalar value, String window) {
		return window.startsWith("range") ? sql.number(value) : value.sql();
	}

	/** Where no partition is named, the identifiers that are not in the order (VTL 2.1, analytic invocation). */
	private static List<Component> partition(Relation dataset, VtlParser.PartitionByClauseContext partition,
			VtlParser.OrderByClauseContext order) {
		if (partition != null)
			return partition.componentID().stream().map(name -> ColumnLookup.require(dataset, name)).toList();
		if (order == null)
			return List.of();
		List<Component> ordered = order.orderByItem().stream().map(item -> ColumnLookup.require(dataset, item.componentID())).toList();
		return dataset.those(column -> column.identifier() && !ordered.contains(column));
	}

	private static String window(Relation dataset, VtlParser.AnSimpleFunctionContext call) {
		VtlParser.WindowingClauseContext window = call.windowing;
		if (window == null)
			return call.orderBy == null ? "" : "rows between unbounded preceding and current row";
		if (call.orderBy == null)
			throw new VtlProblemException(window, "window.order");
		if (window.RANGE() == null)
			return "rows between " + limit(window.from_) + " and " + limit(window.to_);
		List<VtlParser.OrderByItemContext> order = call.orderBy.orderByItem();
		if (order.size() != 1 || !ColumnLookup.require(dataset, order.get(0).componentID()).value().type().numeric())
			throw new VtlProblemException(window, "window.range");
		return "range between " + limit(window.from_) + " and " + limit(window.to_);
	}

	private static String limit(VtlParser.LimitClauseItemContext limit) {
		if (limit.CURRENT() != null)
			return "current row";
		return (limit.UNBOUNDED() == null ? limit.INTEGER_CONSTANT().getText() : "unbounded") + " " + limit.dir.getText();
	}
}
