// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of functions on numbers. */
final class NumberFunctions extends VtlBaseVisitor<Operand> {

	private final ExpressionTranslator expressions;
	private final NumericOperators numbers;

	NumberFunctions(ExpressionTranslator expressions, SqlWriter sql) {
		this.expressions = expressions;
		this.numbers = new NumericOperators(sql);
	}

	@Override
	public Operand visitUnaryNumeric(VtlParser.UnaryNumericContext context) {
		return expressions.lift(context, List.of(context.expr()),
				values -> numbers.unary(context.op.getText(), NumericOperators.require(values.get(0), context.expr())));
	}

	@Override
	public Operand visitUnaryWithOptionalNumeric(VtlParser.UnaryWithOptionalNumericContext context) {
		VtlParser.OptionalExprContext digits = context.optionalExpr();
		Integer places = digits == null || digits.expr() == null ? null
				: Integer.valueOf(TypeChecks.whole(expressions.scalar(digits.expr()), digits, NumericOperators.PRECISION));
		return expressions.lift(context, List.of(context.expr()),
				values -> numbers.rounded(context.op.getText(), NumericOperators.require(values.get(0), context.expr()), places));
	}

	@Override
	public Operand visitBinaryNumeric(VtlParser.BinaryNumericContext context) {
		if (context.op.getType() == VtlParser.RANDOM)
			throw new VtlProblemException(context, "unsupported.random");
		return expressions.lift(context, List.of(context.left, context.right), values -> numbers.binary(context.op.getText(),
				NumericOperators.require(values.get(0), context.left), NumericOperators.require(values.get(1), context.right)));
	}
}
