// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Asks for types. */
final class TypeChecks {

	/** So many periods, or characters, are more than anybody means, and no more than engines bear. */
	static final int FAR = 100_000;

	private TypeChecks() {
	}

	/** @throws VtlProblemException where the value is not of the type */
	static Scalar require(Scalar value, VtlType expected, ParserRuleContext at) {
		if (!value.type().fits(expected))
			throw expected(expected, value, at);
		return value;
	}

	static VtlProblemException expected(VtlType expected, Scalar found, ParserRuleContext at) {
		return new VtlProblemException(at, "type.expected", expected.label(), found.type().label());
	}

	/** A whole number as the script writes it. */
	static int whole(Token number, int most) {
		try {
			int value = Integer.parseInt(number.getText());
			if (Math.abs(value) <= most)
				return value;
		} catch (NumberFormatException tooLarge) {
			/* told like one that is larger than it may be */
		}
		throw new VtlProblemException(number, "number.large", number.getText());
	}

	/** A whole number that the script writes as a constant. */
	static int whole(Scalar value, ParserRuleContext at, int most) {
		require(value, VtlType.INTEGER, at);
		if (value.constant() == null)
			throw new VtlProblemException(at, "constant.expected");
		return whole(at.getStart(), most);
	}

	/** A text that the script writes as a constant. */
	static String text(Scalar value, ParserRuleContext at) {
		require(value, VtlType.STRING, at);
		if (value.constant() == null)
			throw new VtlProblemException(at, "constant.expected");
		return value.constant();
	}

	/** The type that both branches of a choice have. */
	static VtlType common(Scalar one, Scalar other, ParserRuleContext at) {
		if (!other.type().fits(one.type()) && !one.type().fits(other.type()))
			throw expected(one.type(), other, at);
		return one.type().with(other.type());
	}

	/** The value as an alternative to others of that type. */
	static String sql(SqlWriter sql, Scalar value, VtlType type) {
		return type == VtlType.NUMBER ? sql.number(value) : value.sql();
	}
}
