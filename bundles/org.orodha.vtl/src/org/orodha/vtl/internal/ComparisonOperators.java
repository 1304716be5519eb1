// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.BOOLEAN;
import static org.orodha.vtl.internal.VtlType.STRING;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.orodha.engine.PeriodArithmetic;
import org.orodha.model.time.TimePeriod;

/** Operators whose result is true, false or null. */
final class ComparisonOperators {

	private static final String TOLERANCE = "1e-12";
	private static final int COMPARED = 30;
	private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

	private final SqlWriter sql;

	ComparisonOperators(SqlWriter sql) {
		this.sql = sql;
	}

	/** @param operator = <> < <= > or >= */
	Scalar compare(String operator, Scalar left, Scalar right, ParserRuleContext leftAt, ParserRuleContext rightAt) {
		Scalar first = like(left, right, leftAt);
		Scalar second = like(right, left, rightAt);
		if (!second.type().fits(first.type()) && !first.type().fits(second.type()))
			throw mismatch(first, second, leftAt, rightAt);
		if ((first.type() == VtlType.TIME_PERIOD || second.type() == VtlType.TIME_PERIOD) && first.type() != VtlType.NULL
				&& second.type() != VtlType.NULL)
			return Scalar.of(periods(operator, first, second), BOOLEAN, first, second);
		return Scalar.of(first.computed() || second.computed() ? near(operator, sql.number(first), sql.number(second))
				: "(" + first.sql() + " " + operator + " " + second.sql() + ")", BOOLEAN, first, second);
	}

	/** Sums of fractions such as 0.1 + 0.2 differ from 0.3 by the last bit, which is nobody's error in the data. */
	private static String near(String operator, String left, String right) {
		String near = "abs(" + left + " - " + right + ") <= " + TOLERANCE + " * (abs(" + left + ") + abs(" + right + "))";
		return switch (operator) {
		case "=" -> "(" + near + ")";
		case "<>" -> "(not " + near + ")";
		case "<=", ">=" -> "(" + left + " " + operator + " " + right + " or " + near + ")";
		default -> "(" + left + " " + operator + " " + right + " and not " + near + ")";
		};
	}

	/** Periods of one length follow each other; of different lengths, none is before the other. Those of the same days are equal. */
	private String periods(String operator, Scalar left, Scalar right) {
		PeriodArithmetic periods = sql.periods();
		Optional<TimePeriod> one = TimePeriod.parse(left.constant());
		Optional<TimePeriod> other = TimePeriod.parse(right.constant());
		return switch (operator) {
		case "=" -> same(left, right, one, other);
		case "<>" -> "(not " + same(left, right, one, other) + ")";
		default -> other.isPresent() ? periods.compared(operator, left.sql(), other.get())
				: one.isPresent() ? periods.compared(TURNED.get(operator), right.sql(), one.get())
						: periods.compared(operator, left.sql(), right.sql());
		};
	}

	private String same(Scalar left, Scalar right, Optional<TimePeriod> one, Optional<TimePeriod> other) {
		PeriodArithmetic periods = sql.periods();
		String equal = left.sql() + " = " + right.sql();
		return other.isPresent() ? "(" + equal + " or " + periods.oneOf(left.sql(), List.of(other.get())) + ")"
				: one.isPresent() ? "(" + equal + " or " + periods.oneOf(right.sql(), List.of(one.get())) + ")"
						: periods.same(left.sql(), right.sql());
	}

	/** The mistake is in the constant where one of the two is. */
	private static VtlProblemException mismatch(Scalar left, Scalar right, ParserRuleContext leftAt, ParserRuleContext rightAt) {
		return left.constant() != null && right.constant() == null ? TypeChecks.expected(right.type(), left, leftAt)
				: TypeChecks.expected(left.type(), right, rightAt);
	}

	/** A text constant stands for a date, or a time period, where it is compared with one. */
	private Scalar like(Scalar value, Scalar other, ParserRuleContext at) {
		if (value.constant() != null && value.type() == STRING && other.type() == VtlType.TIME_PERIOD
				&& TimePeriod.parse(value.constant()).isEmpty())
			throw new VtlProblemException(at, "period.wrong", value.constant());
		if (value.constant() == null || value.type() != STRING || !other.type().time() || other.type() == VtlType.NULL)
			return value;
		try {
			LocalDate.parse(value.constant().length() > 10 ? value.constant().substring(0, 10) : value.constant());
		} catch (DateTimeException notADate) {
			throw new VtlProblemException(at, "date.expected", value.constant());
		}
		return value.as(sql.cast(value.sql(), other.type(), null), other.type());
	}

	Scalar between(Scalar value, Scalar from, Scalar to, List<? extends ParserRuleContext> at) {
		return and("and", compare(">=", value, from, at.get(0), at.get(1)), compare("<=", value, to, at.get(0), at.get(2)));
	}

	Scalar and(String operator, Scalar left, Scalar right) {
		return Scalar.of(operator.equals("xor") ? "(" + left.sql() + " <> " + right.sql() + ")"
				: "(" + left.sql() + " " + operator + " " + right.sql() + ")", BOOLEAN, left, right);
	}

	Scalar not(Scalar value) {
		return Scalar.of("(not " + value.sql() + ")", BOOLEAN, value);
	}

	Scalar isNull(Scalar value) {
		return Scalar.of("(" + value.sql() + " is null)", BOOLEAN, value);
	}

	/** Whether a value is one of some constants. */
	Scalar in(Scalar value, List<Scalar> constants, List<? extends ParserRuleContext> at) {
		List<String> list = new ArrayList<>();
		for (int number = 0; number < constants.size(); number++) {
			Scalar constant = like(constants.get(number), value, at.get(number));
			if (!constant.type().fits(value.type()) && !value.type().fits(constant.type()))
				throw TypeChecks.expected(value.type(), constant, at.get(number));
			list.add(constant.sql());
		}
		return Scalar.of(value.type() == VtlType.TIME_PERIOD
				? "(" + oneOf(value.sql(), list) + " or " + sql.periods().oneOf(value.sql(), periods(constants)) + ")"
				: oneOf(value.sql(), list), BOOLEAN, value);
	}

	private static List<TimePeriod> periods(List<Scalar> constants) {
		return constants.stream().flatMap(constant -> TimePeriod.parse(constant.constant()).stream()).toList();
	}

	/** Few constants are soonest compared one by one, because rows that equal one are done; but not with what is computed each time. */
	private static String oneOf(String value, List<String> constants) {
		return constants.size() <= COMPARED && !value.contains("(")
				? constants.stream().map(constant -> value + " = " + constant).collect(Collectors.joining(" or ", "(", ")"))
				: "(" + value + " in (" + String.join(", ", constants) + "))";
	}

	/** Whether a value is one of the codes of a list. */
	Scalar in(Scalar value, Collection<String> codes, ParserRuleContext at) {
		String text = TypeChecks.require(value, STRING, at).sql();
		return Scalar.of(codes.isEmpty() ? "(case when " + text + " is not null then 1 = 0 end)"
				: oneOf(text, codes.stream().map(sql::text).toList()), BOOLEAN, value);
	}

	Scalar choice(Scalar condition, Scalar then, Scalar otherwise, ParserRuleContext otherwiseAt) {
		VtlType type = TypeChecks.common(then, otherwise, otherwiseAt);
		return Scalar.of("(case when " + condition.sql() + " then " + TypeChecks.sql(sql, then, type) + " else "
				+ TypeChecks.sql(sql, otherwise, type) + " end)", type, condition, then, otherwise);
	}

	Scalar nvl(Scalar value, Scalar substitute, ParserRuleContext at) {
		VtlType type = TypeChecks.common(value, substitute, at);
		return Scalar.of("coalesce(" + TypeChecks.sql(sql, value, type) + ", " + TypeChecks.sql(sql, substitute, type) + ")", type, value,
				substitute);
	}
}
