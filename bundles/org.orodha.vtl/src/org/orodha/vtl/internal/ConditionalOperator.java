// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** The operator if with a dataset as its condition: each row is that of one of two datasets (VTL 2.1, if). */
final class ConditionalOperator {

	private final SqlWriter sql;
	private final Lifting lifting;

	ConditionalOperator(SqlWriter sql, Lifting lifting) {
		this.sql = sql;
		this.lifting = lifting;
	}

	/**
	 * @param condition has one measure, which is true or false
	 * @param then      a dataset, or a value for all measures of the other, which is a dataset then
	 * @param otherwise the same; its rows are taken where the condition is false or null
	 */
	Relation of(Relation condition, Operand then, Operand otherwise, VtlParser.IfExprContext at) {
		if (condition.measures().size() != 1)
			throw new VtlProblemException(at.conditionalExpr, "measure.one",
					String.join(", ", condition.measures().stream().map(Component::name).toList()));
		TypeChecks.require(condition.measures().get(0).value(), VtlType.BOOLEAN, at.conditionalExpr);
		Relation first = chosen(condition, then, otherwise, true, at);
		Relation second = new SetOperators(sql).like(first, chosen(condition, otherwise, then, false, at), at.elseExpr);
		return new ValidationColumns(sql).together(List.of(first, second));
	}

	/** The rows of one side for which the condition is so. */
	private Relation chosen(Relation condition, Operand side, Operand other, boolean so, VtlParser.IfExprContext at) {
		if (side instanceof Scalar value)
			return those(condition.identified(filled(value, (Relation) other, so ? at.thenExpr : at.elseExpr)), condition, so);
		List<Relation> aligned = lifting.align(List.of(condition, (Relation) side), at);
		return those(aligned.get(1).identified(aligned.get(1).measures()), aligned.get(0), so);
	}

	private static Relation those(Relation rows, Relation condition, boolean so) {
		return rows.filtered((so ? "" : "not ") + "coalesce(" + condition.measures().get(0).value().sql() + ", false)");
	}

	/** The measures of a dataset with one value. */
	private List<Component> filled(Scalar value, Relation like, ParserRuleContext at) {
		List<Component> filled = new ArrayList<>();
		for (Component measure : like.measures()) {
			VtlType type = TypeChecks.common(measure.value(), value, at);
			filled.add(measure.valued(value.as(TypeChecks.sql(sql, value, type), type)));
		}
		return filled;
	}
}
