// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of the operators on sets of rows. */
final class SetFunctions extends VtlBaseVisitor<Operand> {

	private final ExpressionTranslator expressions;
	private final SetOperators sets;

	SetFunctions(ExpressionTranslator expressions, SqlWriter sql) {
		this.expressions = expressions;
		this.sets = new SetOperators(sql);
	}

	@Override
	public Operand visitUnionAtom(VtlParser.UnionAtomContext context) {
		Relation all = expressions.dataset(context.expr(0));
		for (VtlParser.ExprContext next : context.expr().subList(1, context.expr().size()))
			all = sets.union(all, sets.like(all, expressions.dataset(next), next));
		return all;
	}

	@Override
	public Operand visitIntersectAtom(VtlParser.IntersectAtomContext context) {
		Relation common = expressions.dataset(context.expr(0));
		for (VtlParser.ExprContext next : context.expr().subList(1, context.expr().size()))
			common = sets.those(common, sets.like(common, expressions.dataset(next), next), true);
		return common;
	}

	@Override
	public Operand visitSetOrSYmDiffAtom(VtlParser.SetOrSYmDiffAtomContext context) {
		Relation left = expressions.dataset(context.left);
		Relation right = sets.like(left, expressions.dataset(context.right), context.right);
		Relation mine = sets.those(left, right, false);
		return context.op.getType() == VtlParser.SETDIFF ? mine : sets.union(mine, sets.those(right, left, false));
	}
}
