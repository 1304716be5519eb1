// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.STRING;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of functions whose result is true, false or null. */
final class ComparisonFunctions extends VtlBaseVisitor<Operand> {

	/** What regular expressions of engines, which never go back, do not know: looking around, atomic groups, references. */
	private static final Pattern FOREIGN = Pattern.compile("\\(\\?(?:[=!>]|<[=!])|\\\\[1-9]|\\\\k<|(?<!\\\\)[*+?}]\\+");

	private final ExpressionTranslator expressions;
	private final SqlWriter sql;
	private final ComparisonOperators comparisons;

	ComparisonFunctions(ExpressionTranslator expressions, SqlWriter sql) {
		this.expressions = expressions;
		this.sql = sql;
		this.comparisons = new ComparisonOperators(sql);
	}

	@Override
	public Operand visitBetweenAtom(VtlParser.BetweenAtomContext context) {
		List<VtlParser.ExprContext> operands = List.of(context.op, context.from_, context.to_);
		return expressions.lift(context, operands,
				values -> comparisons.between(values.get(0), values.get(1), values.get(2), operands));
	}

	@Override
	public Operand visitIsNullAtom(VtlParser.IsNullAtomContext context) {
		return expressions.lift(context, List.of(context.expr()), values -> comparisons.isNull(values.get(0)));
	}

	@Override
	public Operand visitCharsetMatchAtom(VtlParser.CharsetMatchAtomContext context) {
		String pattern = TypeChecks.text(expressions.scalar(context.pattern), context.pattern);
		try {
			Pattern.compile(pattern);
		} catch (PatternSyntaxException wrong) {
			throw new VtlProblemException(context.pattern, "pattern.wrong", pattern, wrong.getDescription());
		}
		Matcher foreign = FOREIGN.matcher(pattern.replace("\\\\", "__"));
		if (foreign.find())
			throw new VtlProblemException(context.pattern, "pattern.foreign", foreign.group());
		return expressions.lift(context, List.of(context.op),
				values -> new TextOperators(sql).matches(TypeChecks.require(values.get(0), STRING, context.op), pattern));
	}

	@Override
	public Operand visitExistInAtom(VtlParser.ExistInAtomContext context) {
		return new SetOperators(sql).existsIn(expressions.dataset(context.left), expressions.dataset(context.right),
				context.retainType() == null ? "all" : context.retainType().getText(), context);
	}
}
