package org.orodha.data.internal.vtl;

import java.util.List;

import org.orodha.data.vtl.VtlRule;

import fr.insee.vtl.parser.VtlParser;

/** The operator check: one condition over datasets. */
final class SimpleCheck {

	private final Session session;
	private final Expressions expressions;

	SimpleCheck(Session session, Expressions expressions) {
		this.session = session;
		this.expressions = expressions;
	}

	Relation check(VtlParser.ValidationSimpleContext call) {
		Sql sql = session.sql();
		Relation condition = single(expressions.dataset(call.expr()), call.expr());
		Types.require(condition.measures().get(0).value(), VtlType.BOOLEAN, call.expr());
		Scalar imbalance = Scalar.of("cast(null as double)", VtlType.NUMBER);
		if (call.imbalanceExpr() != null) {
			VtlParser.ExprContext expression = call.imbalanceExpr().expr();
			List<Relation> aligned = expressions.lifting()
					.align(List.of(condition, single(expressions.dataset(expression), expression)), call);
			condition = aligned.get(0);
			imbalance = Numbers.require(aligned.get(1).measures().get(0).value(), expression);
		}
		Scalar holds = condition.measures().get(0).value();
		Relation keys = condition.identified(List.of());
		VtlRule.Header header = Breaches.header(session.result(), call.codeErr, call.levelCode, call.getStart(),
				condition.dataset(), holds.columns());
		session.add(Breaches.rule(sql, header, condition.rows() ? keys : offending(keys, call.expr()),
				new Comparisons(sql).not(holds), call.imbalanceExpr() == null ? null : imbalance));
		return new Verdicts(sql).of(keys, null, holds, imbalance,
				call.INVALID() == null ? Verdicts.Output.ALL : Verdicts.Output.INVALID, call.codeErr, call.levelCode);
	}

	/** The dataset with the value that does not compare as it should, where that is to be had from the same rows. */
	private Relation offending(Relation dataset, VtlParser.ExprContext condition) {
		if (!(condition instanceof VtlParser.ComparisonExprContext comparison)
				|| !(expressions.operand(comparison.left) instanceof Relation left) || !left.sameRows(dataset))
			return dataset;
		return dataset.identified(left.measures());
	}

	private static Relation single(Relation dataset, VtlParser.ExprContext at) {
		if (dataset.measures().size() != 1)
			throw new Fault(at, "measure.one", String.join(", ", dataset.measures().stream().map(Component::name).toList()));
		return dataset;
	}
}
