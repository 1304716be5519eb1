// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.antlr.v4.runtime.tree.ParseTree;
import org.orodha.vtl.VtlRule;

import fr.insee.vtl.parser.VtlParser;

/** The operator check: one condition over datasets. */
final class SimpleCheck {

	private final CompilationContext compilation;
	private final ExpressionTranslator expressions;

	SimpleCheck(CompilationContext compilation, ExpressionTranslator expressions) {
		this.compilation = compilation;
		this.expressions = expressions;
	}

	Relation check(VtlParser.ValidationSimpleContext call) {
		SqlWriter sql = compilation.sql();
		Relation condition = single(expressions.dataset(call.expr()), call.expr());
		TypeChecks.require(condition.measures().get(0).value(), VtlType.BOOLEAN, call.expr());
		Scalar imbalance = Scalar.of("cast(null as double)", VtlType.NUMBER);
		if (call.imbalanceExpr() != null) {
			VtlParser.ExprContext expression = call.imbalanceExpr().expr();
			List<Relation> aligned = expressions.lifting()
					.align(List.of(condition, single(expressions.dataset(expression), expression)), call);
			condition = aligned.get(0);
			imbalance = NumericOperators.require(aligned.get(1).measures().get(0).value(), expression);
		}
		Scalar holds = condition.measures().get(0).value();
		Relation keys = condition.identified(List.of());
		VtlRule.Header header = RuleMaker.header(compilation.result(), call.codeErr, call.levelCode, call.getStart(),
				condition.dataset(), holds.columns());
		compilation.add(RuleMaker.rule(sql, header, condition.rows() ? keys : offending(keys, call.expr()),
				new ComparisonOperators(sql).not(holds), call.imbalanceExpr() == null ? null : imbalance), call);
		return new ValidationColumns(sql).of(keys, null, holds, imbalance,
				call.INVALID() == null ? ValidationColumns.Output.ALL : ValidationColumns.Output.INVALID, call.codeErr, call.levelCode);
	}

	/** The dataset with the values that the condition compares, where those are to be had from the same rows. */
	private Relation offending(Relation dataset, VtlParser.ExprContext condition) {
		List<Component> values = switch (condition) {
		case VtlParser.ComparisonExprContext comparison -> compared(comparison, dataset);
		case VtlParser.ClauseExprContext clause when clause.datasetClause().keepOrDropClause() != null -> computed(clause, dataset);
		default -> List.of();
		};
		return dataset.identified(values);
	}

	/** Both sides of a comparison; that of two datasets is over the rows that they have in common. */
	private List<Component> compared(VtlParser.ComparisonExprContext comparison, Relation dataset) {
		List<Relation> sides = new ArrayList<>();
		for (VtlParser.ExprContext side : List.of(comparison.left, comparison.right))
			if (expressions.operand(side) instanceof Relation relation)
				sides.add(relation);
		List<Component> values = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Relation side : expressions.lifting().align(sides, comparison))
			if (side.sameRows(dataset))
				for (Component measure : side.measures())
					values.add(names.add(measure.name().toLowerCase(Locale.ROOT)) ? measure
							: measure.named(measure.name() + "#" + names.size()));
		return values;
	}

	/** What a condition that was computed in a clause and kept was computed from: the measures that its expression names. */
	private List<Component> computed(VtlParser.ClauseExprContext clause, Relation dataset) {
		Relation before = expressions.dataset(clause.dataset);
		Set<String> named = new HashSet<>();
		if (clause.dataset instanceof VtlParser.ClauseExprContext inner && inner.datasetClause().calcClause() != null)
			named(inner.datasetClause().calcClause(), named);
		if (!before.sameRows(dataset))
			return List.of();
		return before.those(column -> column.measure() && named.contains(column.name().toLowerCase(Locale.ROOT)));
	}

	private static void named(ParseTree part, Set<String> names) {
		if (part instanceof VtlParser.VarIdExprContext name)
			names.add(ScriptNames.plain(name).toLowerCase(Locale.ROOT));
		for (int child = 0; child < part.getChildCount(); child++)
			named(part.getChild(child), names);
	}

	private static Relation single(Relation dataset, VtlParser.ExprContext at) {
		if (dataset.measures().size() != 1)
			throw new VtlProblemException(at, "measure.one", String.join(", ", dataset.measures().stream().map(Component::name).toList()));
		return dataset;
	}
}
