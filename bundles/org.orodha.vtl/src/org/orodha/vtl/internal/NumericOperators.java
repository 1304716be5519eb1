// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.INTEGER;
import static org.orodha.vtl.internal.VtlType.NUMBER;

import java.math.BigDecimal;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on numbers. */
final class NumericOperators {

	/** How many decimal digits a double holds for sure. */
	static final int PRECISION = 15;

	/** Lifts a double that lies just below a decimal to that decimal. */
	private static final String LAST_DIGIT = "cast(1.0000000000000004 as double)";

	private final SqlWriter sql;

	NumericOperators(SqlWriter sql) {
		this.sql = sql;
	}

	/** @param operator + - * or / */
	Scalar arithmetic(String operator, Scalar left, Scalar right) {
		boolean division = operator.equals("/");
		if (!division && left.type() == INTEGER && right.type() == INTEGER)
			return Scalar.of(sql.integer("(" + sql.wide(left) + " " + operator + " " + sql.wide(right) + ")"), INTEGER, left, right);
		String divisor = division ? "nullif(" + sql.number(right) + ", 0)" : sql.number(right);
		return Scalar.of("(" + sql.number(left) + " " + operator + " " + divisor + ")", NUMBER, left, right).inexact();
	}

	Scalar sign(String operator, Scalar value) {
		return operator.equals("-") ? arithmetic("*", value, Scalar.constant("-1", INTEGER, "-1")) : value;
	}

	/** The functions of one number. */
	Scalar unary(String function, Scalar value) {
		String number = sql.number(value);
		return switch (function) {
		case "abs" -> value.type() == INTEGER ? Scalar.of(sql.integer("abs(" + sql.wide(value) + ")"), INTEGER, value)
				: Scalar.of("abs(" + number + ")", NUMBER, value);
		case "ceil", "floor" -> Scalar.of(sql.integer(function + "(" + number + ")"), INTEGER, value);
		case "sqrt" -> Scalar.of("sqrt(case when " + number + " >= 0 then " + number + " end)", NUMBER, value).inexact();
		case "ln" -> Scalar.of("ln(case when " + number + " > 0 then " + number + " end)", NUMBER, value).inexact();
		default -> Scalar.of(function + "(" + number + ")", NUMBER, value).inexact();
		};
	}

	/** Rounds or truncates, without digits to a whole number. A number is what its shortest writing says: 0.285 is no less. */
	Scalar rounded(String function, Scalar value, Integer digits) {
		if (digits == null && value.type() == INTEGER)
			return value;
		int places = digits == null ? 0 : digits;
		String number = sql.number(value);
		String lifted = "(" + number + " * " + LAST_DIGIT + ")";
		String result = value.type() == INTEGER ? cut(function, number, places)
				: "(case when abs(" + number + ") < " + power(PRECISION - places) + " then " + cut(function, lifted, places) + " else "
						+ number + " end)";
		return digits == null ? Scalar.of(sql.integer(result), INTEGER, value) : Scalar.of(result, NUMBER, value).inexact();
	}

	private String cut(String function, String number, int places) {
		if (function.equals("round"))
			return "round(" + number + ", " + places + ")";
		return places == 0 ? "trunc(" + number + ")" : "(trunc(" + number + " * " + power(places) + ") / " + power(places) + ")";
	}

	private String power(int exponent) {
		return sql.cast(BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString(), NUMBER, null);
	}

	Scalar binary(String function, Scalar left, Scalar right) {
		String first = sql.number(left);
		String second = sql.number(right);
		return switch (function) {
		case "mod" -> modulo(left, right);
		case "log" -> Scalar.of("(ln(case when " + first + " > 0 then " + first + " end) / nullif(ln(case when " + second
				+ " > 0 then " + second + " end), 0))", NUMBER, left, right).inexact();
		default -> Scalar.of("power(" + first + ", " + second + ")", NUMBER, left, right).inexact();
		};
	}

	/** The remainder has the sign of the divisor; the remainder by 0 is the number itself (VTL 2.1, mod). */
	private Scalar modulo(Scalar left, Scalar right) {
		if (left.type() == INTEGER && right.type() == INTEGER) {
			String divisor = sql.wide(right);
			return Scalar.of(sql.integer("(case when " + right.sql() + " = 0 then " + sql.wide(left) + " else (" + sql.wide(left) + " % "
					+ divisor + " + " + divisor + ") % " + divisor + " end)"), INTEGER, left, right);
		}
		String first = sql.number(left);
		String second = sql.number(right);
		String result = "(case when " + second + " = 0 then " + first + " else " + first + " - " + second + " * floor(" + first
				+ " / nullif(" + second + ", 0)) end)";
		return Scalar.of(result, NUMBER, left, right).inexact();
	}

	static Scalar require(Scalar value, ParserRuleContext at) {
		return TypeChecks.require(value, NUMBER, at);
	}
}
