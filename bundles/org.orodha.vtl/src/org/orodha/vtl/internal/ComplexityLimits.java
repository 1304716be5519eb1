// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** How large and how deep a statement may become, so that neither the translation nor an engine runs out of memory or stack. */
final class ComplexityLimits {

	/** Brackets within brackets in a script. */
	static final int BRACKETS = 200;
	private static final int OPERATORS = 300;
	private static final int CHARACTERS = 500_000;
	private static final int PARENTHESES = 600;
	private static final int QUERIES = 100;

	private int depth;

	/** Goes into an expression. */
	void enter(ParserRuleContext expression) {
		if (++depth > OPERATORS)
			throw new VtlProblemException(expression, "statement.deep");
	}

	/** Comes out of an expression. */
	void exit() {
		depth--;
	}

	/** What an expression was translated to, where that is not too much; what thousands of rules find is not written out. */
	Operand bounded(Operand operand, ParserRuleContext expression) {
		if (expression instanceof VtlParser.FunctionsExpressionContext call
				&& call.functions() instanceof VtlParser.ValidationFunctionsContext)
			return operand;
		long size = switch (operand) {
		case Scalar value -> value.sql().length();
		case Relation dataset -> dataset.size();
		};
		if (size > CHARACTERS)
			throw new VtlProblemException(expression, "statement.large");
		return operand;
	}

	/** A query or expression, where its parts do not stand too deep within each other. */
	static String flat(String sql, ParserRuleContext at) {
		int parentheses = 0;
		int queries = 0;
		boolean[] query = new boolean[PARENTHESES + 1];
		for (int place = 0; place < sql.length(); place++)
			switch (sql.charAt(place)) {
			case '\'', '"' -> place = end(sql, place);
			case '(' -> {
				if (++parentheses > PARENTHESES)
					throw new VtlProblemException(at, "statement.deep");
				query[parentheses] = sql.startsWith("select ", place + 1);
				if (query[parentheses] && ++queries > QUERIES)
					throw new VtlProblemException(at, "statement.deep");
			}
			case ')' -> {
				if (query[parentheses--])
					queries--;
			}
			default -> { /* neither opens nor closes anything */ }
			}
		return sql;
	}

	/** Where something in quotes ends; a quote in it is doubled, which reads like two of them. */
	private static int end(String sql, int start) {
		return sql.indexOf(sql.charAt(start), start + 1);
	}
}
