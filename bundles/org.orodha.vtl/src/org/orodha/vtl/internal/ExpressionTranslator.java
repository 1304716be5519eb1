// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.RuleNode;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Translates expressions; what it has no method for is not supported. */
class ExpressionTranslator extends VtlBaseVisitor<Operand> {

	private final CompilationContext compilation;
	private final Relation row;
	private final HavingAggregates grouping;
	private final Lifting lifting;
	private final ScalarOperators functions;

	/**
	 * @param row      the dataset whose columns expressions name, or null where they name datasets
	 * @param grouping takes the aggregates of a condition on groups, or null
	 */
	ExpressionTranslator(CompilationContext compilation, Relation row, HavingAggregates grouping) {
		this.compilation = compilation;
		this.row = row;
		this.grouping = grouping;
		this.lifting = new Lifting(compilation.sql());
		this.functions = new ScalarOperators(compilation);
	}

	Operand operand(ParserRuleContext expression) {
		compilation.bounds().enter(expression);
		try {
			return compilation.bounds().bounded(expression.accept(this), expression);
		} finally {
			compilation.bounds().exit();
		}
	}

	/** @throws VtlProblemException where the expression is a dataset */
	Scalar scalar(ParserRuleContext expression) {
		if (operand(expression) instanceof Scalar value)
			return value;
		throw new VtlProblemException(expression, "value.expected");
	}

	/** @throws VtlProblemException where the expression is a value */
	Relation dataset(ParserRuleContext expression) {
		if (operand(expression) instanceof Relation dataset)
			return dataset;
		throw new VtlProblemException(expression, "dataset.expected");
	}

	/** A condition on the rows of the dataset. */
	Scalar condition(ParserRuleContext expression) {
		return TypeChecks.require(scalar(expression), VtlType.BOOLEAN, expression);
	}

	Relation row() {
		return row;
	}

	Operand lift(ParserRuleContext at, List<? extends ParserRuleContext> operands, Function<List<Scalar>, Scalar> operation) {
		return lifting.apply(operands.stream().map(this::operand).toList(), at, operation);
	}

	Lifting lifting() {
		return lifting;
	}

	@Override
	public Operand visitChildren(RuleNode node) {
		if (node.getChildCount() == 1 && node.getChild(0) instanceof RuleNode)
			return node.getChild(0).accept(this);
		ParserRuleContext context = (ParserRuleContext) node;
		throw new VtlProblemException(context, "unsupported", context.getStart().getText());
	}

	@Override
	public Operand visitParenthesisExpr(VtlParser.ParenthesisExprContext context) {
		return operand(context.expr());
	}

	@Override
	public Operand visitVarIdExpr(VtlParser.VarIdExprContext context) {
		return named(ScriptNames.plain(context), context);
	}

	/** What a name stands for: a column where there is a row, else a dataset or value of the script. */
	Operand named(String name, ParserRuleContext at) {
		if (row == null)
			return compilation.variable(name, at);
		Component component = ColumnLookup.find(row, name);
		if (component != null)
			return component.value();
		if (compilation.knows(name) && compilation.variable(name, at) instanceof Scalar value)
			return value;
		return ColumnLookup.require(row, name, at).value();
	}

	@Override
	public Operand visitMembershipExpr(VtlParser.MembershipExprContext context) {
		String name = ScriptNames.plain(context.simpleComponentId());
		if (row != null)
			return ColumnLookup.require(row, ScriptNames.plain(context.expr()), name, context).value();
		Relation dataset = dataset(context.expr());
		Component component = ColumnLookup.require(dataset, name, context.simpleComponentId());
		return dataset.identified(List.of(component.identifier() ? membership(component) : component.in(Component.Role.MEASURE)));
	}

	/** An identifier becomes a measure under the name of its type (VTL 2.1, membership). */
	private static Component membership(Component identifier) {
		String name = switch (identifier.value().type()) {
		case INTEGER -> "int_var";
		case NUMBER -> "num_var";
		case BOOLEAN -> "bool_var";
		case DATE, DATE_TIME -> "date_var";
		case TIME_PERIOD -> "time_period_var";
		default -> "string_var";
		};
		return Component.measure(name, identifier.value());
	}

	@Override
	public Operand visitConstantExpr(VtlParser.ConstantExprContext context) {
		return functions.constant(context.constant());
	}

	@Override
	public Operand visitUnaryExpr(VtlParser.UnaryExprContext context) {
		return lift(context, List.of(context.right), values -> functions.unary(context.op, values.get(0), context.right));
	}

	@Override
	public Operand visitArithmeticExpr(VtlParser.ArithmeticExprContext context) {
		return arithmetic(context, context.op, context.left, context.right);
	}

	@Override
	public Operand visitArithmeticExprOrConcat(VtlParser.ArithmeticExprOrConcatContext context) {
		return arithmetic(context, context.op, context.left, context.right);
	}

	private Operand arithmetic(ParserRuleContext at, Token operator, VtlParser.ExprContext left, VtlParser.ExprContext right) {
		return lift(at, List.of(left, right),
				values -> functions.arithmetic(operator, values.get(0), values.get(1), left, right));
	}

	@Override
	public Operand visitComparisonExpr(VtlParser.ComparisonExprContext context) {
		return lift(context, List.of(context.left, context.right),
				values -> functions.comparison(context, values.get(0), values.get(1)));
	}

	@Override
	public Operand visitBooleanExpr(VtlParser.BooleanExprContext context) {
		return lift(context, List.of(context.left, context.right),
				values -> functions.logic(context, values.get(0), values.get(1)));
	}

	@Override
	public Operand visitInNotInExpr(VtlParser.InNotInExprContext context) {
		return lift(context, List.of(context.left), values -> functions.membership(context, values.get(0)));
	}

	@Override
	public Operand visitIfExpr(VtlParser.IfExprContext context) {
		if (row == null && operand(context.conditionalExpr) instanceof Relation condition) {
			Operand then = operand(context.thenExpr);
			Operand otherwise = operand(context.elseExpr);
			if (isOfOthers(then, condition) || isOfOthers(otherwise, condition))
				return new ConditionalOperator(compilation.sql(), lifting).of(condition, then, otherwise, context);
		}
		return lift(context, List.of(context.conditionalExpr, context.thenExpr, context.elseExpr),
				values -> functions.choice(values, context.conditionalExpr, context.elseExpr));
	}

	private static boolean isOfOthers(Operand operand, Relation condition) {
		return operand instanceof Relation dataset && !dataset.sameRows(condition);
	}

	@Override
	public Operand visitCaseExpr(VtlParser.CaseExprContext context) {
		List<VtlParser.ExprContext> parts = new ArrayList<>(context.expr());
		return lift(context, parts, values -> {
			Scalar result = values.get(values.size() - 1);
			for (int when = values.size() - 3; when >= 0; when -= 2)
				result = functions.choice(List.of(values.get(when), values.get(when + 1), result), parts.get(when),
						parts.get(when + 2 < parts.size() - 1 ? when + 3 : when + 2));
			return result;
		});
	}

	@Override
	public Operand visitClauseExpr(VtlParser.ClauseExprContext context) {
		if (row != null)
			throw new VtlProblemException(context, "value.expected");
		return new DatasetClauses(compilation).apply(dataset(context.dataset), context.datasetClause());
	}

	@Override
	public Operand visitNvlAtom(VtlParser.NvlAtomContext context) {
		return lift(context, List.of(context.left, context.right),
				values -> functions.nvl(values.get(0), values.get(1), context.right));
	}

	@Override
	public Operand visitStringFunctions(VtlParser.StringFunctionsContext context) {
		return context.stringOperators().accept(new TextFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitDistanceFunctions(VtlParser.DistanceFunctionsContext context) {
		return context.distanceOperators().accept(new TextFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitNumericFunctions(VtlParser.NumericFunctionsContext context) {
		return context.numericOperators().accept(new NumberFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitTimeFunctions(VtlParser.TimeFunctionsContext context) {
		return context.timeOperators().accept(new TimeFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitComparisonFunctions(VtlParser.ComparisonFunctionsContext context) {
		return context.comparisonOperators().accept(new ComparisonFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitCastExprDataset(VtlParser.CastExprDatasetContext context) {
		return lift(context, List.of(context.expr()), values -> functions.cast(context, values.get(0)));
	}

	@Override
	public Operand visitEvalAtom(VtlParser.EvalAtomContext context) {
		throw new VtlProblemException(context, "unsupported.eval");
	}

	@Override
	public Operand visitCallDataset(VtlParser.CallDatasetContext context) {
		return compilation.operators().call(context, compilation, this);
	}

	@Override
	public Operand visitAggregateFunctions(VtlParser.AggregateFunctionsContext context) {
		AggregateOperators aggregates = new AggregateOperators(compilation);
		if (grouping != null)
			return grouping.add(aggregates.value(context.aggrOperatorsGrouping(), row));
		if (row != null)
			throw new VtlProblemException(context, "aggregate.place");
		return aggregates.dataset(context.aggrOperatorsGrouping(), this);
	}

	@Override
	public Operand visitAnalyticFunctions(VtlParser.AnalyticFunctionsContext context) {
		return new AnalyticOperators(compilation, row).operand(context.anFunction());
	}

	@Override
	public Operand visitJoinExpr(VtlParser.JoinExprContext context) {
		return new Joins(compilation).join(context);
	}

	@Override
	public Operand visitSetFunctions(VtlParser.SetFunctionsContext context) {
		return context.setOperators().accept(new SetFunctions(this, compilation.sql()));
	}

	@Override
	public Operand visitHierarchyFunctions(VtlParser.HierarchyFunctionsContext context) {
		VtlParser.HierarchyOperatorsContext call = context.hierarchyOperators();
		return new HierarchyRollUp(compilation).apply(dataset(call.op), call);
	}

	@Override
	public Operand visitValidateDPruleset(VtlParser.ValidateDPrulesetContext context) {
		return new DatapointCheck(compilation).check(dataset(context.op), context);
	}

	@Override
	public Operand visitValidateHRruleset(VtlParser.ValidateHRrulesetContext context) {
		return new HierarchyCheck(compilation).check(dataset(context.op), context);
	}

	@Override
	public Operand visitValidationSimple(VtlParser.ValidationSimpleContext context) {
		return new SimpleCheck(compilation, this).check(context);
	}
}
