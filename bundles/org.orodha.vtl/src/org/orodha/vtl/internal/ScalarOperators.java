// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

import fr.insee.vtl.parser.VtlParser;

/** The operators of expressions, on values whose types they check first. */
final class ScalarOperators {

	private final CompilationContext compilation;
	private final SqlWriter sql;
	private final NumericOperators numbers;
	private final ComparisonOperators comparisons;

	ScalarOperators(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
		this.numbers = new NumericOperators(sql);
		this.comparisons = new ComparisonOperators(sql);
	}

	Scalar constant(VtlParser.ConstantContext constant) {
		return constant(sql, constant);
	}

	static Scalar constant(SqlWriter sql, VtlParser.ConstantContext constant) {
		String text = constant.getText();
		return switch (constant.getStart().getType()) {
		case VtlParser.INTEGER_CONSTANT -> integer(constant, text);
		case VtlParser.NUMBER_CONSTANT -> Scalar.constant(sql.cast(text.endsWith(".") ? text + "0" : text, VtlType.NUMBER, null),
				VtlType.NUMBER, text);
		case VtlParser.BOOLEAN_CONSTANT -> Scalar.constant(text, VtlType.BOOLEAN, text);
		case VtlParser.STRING_CONSTANT -> string(sql, text.substring(1, text.length() - 1));
		default -> Scalar.constant("null", VtlType.NULL, null);
		};
	}

	private static Scalar string(SqlWriter sql, String text) {
		return Scalar.constant(sql.text(text), VtlType.STRING, text);
	}

	private static Scalar integer(ParserRuleContext at, String text) {
		try {
			return Scalar.constant(Long.toString(Long.parseLong(text)), VtlType.INTEGER, text);
		} catch (NumberFormatException tooLarge) {
			throw new VtlProblemException(at, "number.large", text);
		}
	}

	Scalar unary(Token operator, Scalar value, ParserRuleContext at) {
		return operator.getType() == VtlParser.NOT ? comparisons.not(TypeChecks.require(value, VtlType.BOOLEAN, at))
				: numbers.sign(operator.getText(), NumericOperators.require(value, at));
	}

	Scalar arithmetic(Token operator, Scalar left, Scalar right, ParserRuleContext leftAt, ParserRuleContext rightAt) {
		if (operator.getType() == VtlParser.CONCAT)
			return new TextOperators(sql).joined(TypeChecks.require(left, VtlType.STRING, leftAt),
					TypeChecks.require(right, VtlType.STRING, rightAt));
		return numbers.arithmetic(operator.getText(), NumericOperators.require(left, leftAt), NumericOperators.require(right, rightAt));
	}

	Scalar comparison(VtlParser.ComparisonExprContext at, Scalar left, Scalar right) {
		checkCode(left, right, at.right);
		checkCode(right, left, at.left);
		return comparisons.compare(at.op.getText(), left, right, at.left, at.right);
	}

	/** A coded column never has a value that is not a code, so the comparison is a slip of the pen. */
	private void checkCode(Scalar column, Scalar constant, ParserRuleContext at) {
		if (column.codes() != null && constant.constant() != null && constant.type() == VtlType.STRING
				&& !column.codes().values().contains(constant.constant()))
			compilation.warn(at.getStart(), at.getStop(), "code.unknown", constant.constant(), column.codes().codeList(),
					ScriptNames.suggestion(constant.constant(), column.codes().values()));
	}

	Scalar logic(VtlParser.BooleanExprContext at, Scalar left, Scalar right) {
		return comparisons.and(at.op.getText(), TypeChecks.require(left, VtlType.BOOLEAN, at.left),
				TypeChecks.require(right, VtlType.BOOLEAN, at.right));
	}

	Scalar membership(VtlParser.InNotInExprContext at, Scalar value) {
		Scalar found;
		if (at.lists() == null) {
			Set<String> codes = compilation.codes(ScriptNames.plain(at.valueDomainID()), at.valueDomainID());
			found = comparisons.in(value, codes, at.left);
		} else {
			List<VtlParser.ConstantContext> constants = at.lists().constant();
			List<Scalar> values = constants.stream().map(this::constant).toList();
			for (int number = 0; number < values.size(); number++)
				checkCode(value, values.get(number), constants.get(number));
			found = comparisons.in(value, values, constants);
		}
		return at.op.getType() == VtlParser.IN ? found : comparisons.not(found);
	}

	Scalar choice(List<Scalar> values, ParserRuleContext conditionAt, ParserRuleContext otherwiseAt) {
		return comparisons.choice(TypeChecks.require(values.get(0), VtlType.BOOLEAN, conditionAt), values.get(1), values.get(2),
				otherwiseAt);
	}

	Scalar nvl(Scalar value, Scalar substitute, ParserRuleContext at) {
		return comparisons.nvl(value, substitute, at);
	}

	Scalar cast(VtlParser.CastExprDatasetContext at, Scalar value) {
		if (at.basicScalarType() == null)
			throw new VtlProblemException(at.valueDomainName(), "unsupported", at.valueDomainName().getText());
		return new CastOperator(sql).cast(value, at.basicScalarType(), at.STRING_CONSTANT(), at.expr());
	}
}
