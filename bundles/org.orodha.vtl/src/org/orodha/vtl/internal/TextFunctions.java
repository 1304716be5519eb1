// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.INTEGER;
import static org.orodha.vtl.internal.VtlType.STRING;

import java.util.List;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of functions on texts. */
final class TextFunctions extends VtlBaseVisitor<Operand> {

	private final ExpressionTranslator expressions;
	private final TextOperators texts;

	TextFunctions(ExpressionTranslator expressions, SqlWriter sql) {
		this.expressions = expressions;
		this.texts = new TextOperators(sql);
	}

	@Override
	public Operand visitUnaryStringFunction(VtlParser.UnaryStringFunctionContext context) {
		return expressions.lift(context, List.of(context.expr()),
				values -> texts.unary(context.op.getText(), TypeChecks.require(values.get(0), STRING, context.expr())));
	}

	@Override
	public Operand visitSubstrAtom(VtlParser.SubstrAtomContext context) {
		Scalar first = optional(context.startParameter);
		Scalar start = first == null ? Scalar.constant("1", INTEGER, "1") : first;
		if (first != null && first.constant() != null && TypeChecks.whole(first, context.startParameter, TypeChecks.FAR) < 1)
			throw new VtlProblemException(context.startParameter, "number.small", first.constant());
		Scalar length = optional(context.endParameter);
		return expressions.lift(context, List.of(context.expr()),
				values -> texts.part(TypeChecks.require(values.get(0), STRING, context.expr()), start, length));
	}

	private Scalar optional(VtlParser.OptionalExprContext parameter) {
		return parameter == null || parameter.expr() == null ? null
				: TypeChecks.require(expressions.scalar(parameter.expr()), INTEGER, parameter);
	}

	@Override
	public Operand visitReplaceAtom(VtlParser.ReplaceAtomContext context) {
		Scalar pattern = TypeChecks.require(expressions.scalar(context.param), STRING, context.param);
		VtlParser.OptionalExprContext by = context.optionalExpr();
		Scalar substitute = by == null || by.expr() == null ? Scalar.constant("''", STRING, "")
				: TypeChecks.require(expressions.scalar(by.expr()), STRING, by);
		return expressions.lift(context, List.of(context.expr(0)),
				values -> texts.replaced(TypeChecks.require(values.get(0), STRING, context.expr(0)), pattern, substitute));
	}

	@Override
	public Operand visitInstrAtom(VtlParser.InstrAtomContext context) {
		Scalar pattern = TypeChecks.require(expressions.scalar(context.pattern), STRING, context.pattern);
		Scalar start = optional(context.startParameter);
		Scalar occurrence = optional(context.occurrenceParameter);
		if (occurrence != null && TypeChecks.whole(occurrence, context.occurrenceParameter, TypeChecks.FAR) != 1)
			throw new VtlProblemException(context.occurrenceParameter, "unsupported.occurrence");
		int from = start == null ? 1 : TypeChecks.whole(start, context.startParameter, TypeChecks.FAR);
		return expressions.lift(context, List.of(context.expr(0)),
				values -> texts.place(TypeChecks.require(values.get(0), STRING, context.expr(0)), pattern, from));
	}

	@Override
	public Operand visitLevenshteinAtom(VtlParser.LevenshteinAtomContext context) {
		return expressions.lift(context, List.of(context.left, context.right),
				values -> texts.distance(TypeChecks.require(values.get(0), STRING, context.left),
						TypeChecks.require(values.get(1), STRING, context.right)));
	}
}
