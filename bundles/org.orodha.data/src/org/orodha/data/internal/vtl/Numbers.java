package org.orodha.data.internal.vtl;

import static org.orodha.data.internal.vtl.VtlType.INTEGER;
import static org.orodha.data.internal.vtl.VtlType.NUMBER;

import java.math.BigDecimal;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on numbers. */
final class Numbers {

	private final Sql sql;

	Numbers(Sql sql) {
		this.sql = sql;
	}

	/** @param operator + - * or / */
	Scalar arithmetic(String operator, Scalar left, Scalar right) {
		boolean division = operator.equals("/");
		String divisor = division ? "nullif(" + sql.number(right) + ", 0)" : sql.number(right);
		String result = "(" + sql.number(left) + " " + operator + " " + divisor + ")";
		return !division && left.type() == INTEGER && right.type() == INTEGER
				? Scalar.of(sql.integer(result), INTEGER, left, right)
				: Scalar.of(result, NUMBER, left, right).inexact();
	}

	Scalar sign(String operator, Scalar value) {
		return operator.equals("-") ? arithmetic("*", value, Scalar.constant("-1", INTEGER, "-1")) : value;
	}

	/** The functions of one number. */
	Scalar unary(String function, Scalar value) {
		String number = sql.number(value);
		return switch (function) {
		case "abs" -> value.type() == INTEGER ? Scalar.of(sql.integer("abs(" + number + ")"), INTEGER, value)
				: Scalar.of("abs(" + number + ")", NUMBER, value);
		case "ceil", "floor" -> Scalar.of(sql.integer(function + "(" + number + ")"), INTEGER, value);
		case "sqrt" -> Scalar.of("sqrt(case when " + number + " >= 0 then " + number + " end)", NUMBER, value).inexact();
		case "ln" -> Scalar.of("ln(case when " + number + " > 0 then " + number + " end)", NUMBER, value).inexact();
		default -> Scalar.of(function + "(" + number + ")", NUMBER, value).inexact();
		};
	}

	/** Rounds or truncates; without a number of digits to a whole number. */
	Scalar rounded(String function, Scalar value, Integer digits) {
		int places = digits == null ? 0 : digits;
		String power = sql.cast(BigDecimal.ONE.scaleByPowerOfTen(places).toPlainString(), NUMBER, null);
		String result = function.equals("round") ? "round(" + sql.number(value) + ", " + places + ")"
				: places == 0 ? "trunc(" + sql.number(value) + ")"
						: "(trunc(" + sql.number(value) + " * " + power + ") / " + power + ")";
		return digits == null ? Scalar.of(sql.integer(result), INTEGER, value) : Scalar.of(result, NUMBER, value).inexact();
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
		String first = sql.number(left);
		String second = sql.number(right);
		String result = "(case when " + second + " = 0 then " + first + " else " + first + " - " + second + " * floor(" + first
				+ " / nullif(" + second + ", 0)) end)";
		return left.type() == INTEGER && right.type() == INTEGER ? Scalar.of(sql.integer(result), INTEGER, left, right)
				: Scalar.of(result, NUMBER, left, right).inexact();
	}

	static Scalar require(Scalar value, ParserRuleContext at) {
		return Types.require(value, NUMBER, at);
	}
}
