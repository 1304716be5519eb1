package org.orodha.data.internal.vtl;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Asks for types. */
final class Types {

	private Types() {
	}

	/** @throws Fault where the value is not of the type */
	static Scalar require(Scalar value, VtlType expected, ParserRuleContext at) {
		if (!value.type().fits(expected))
			throw expected(expected, value, at);
		return value;
	}

	static Fault expected(VtlType expected, Scalar found, ParserRuleContext at) {
		return new Fault(at, "type.expected", expected.label(), found.type().label());
	}

	/** A whole number as the script writes it. */
	static int whole(Token number) {
		try {
			return Integer.parseInt(number.getText());
		} catch (NumberFormatException tooLarge) {
			throw new Fault(number, "number.large", number.getText());
		}
	}

	/** A whole number that the script writes as a constant. */
	static int whole(Scalar value, ParserRuleContext at) {
		require(value, VtlType.INTEGER, at);
		if (value.constant() == null)
			throw new Fault(at, "constant.expected");
		return whole(at.getStart());
	}

	/** A text that the script writes as a constant. */
	static String text(Scalar value, ParserRuleContext at) {
		require(value, VtlType.STRING, at);
		if (value.constant() == null)
			throw new Fault(at, "constant.expected");
		return value.constant();
	}

	/** The type that both branches of a choice have. */
	static VtlType common(Scalar one, Scalar other, ParserRuleContext at) {
		if (!other.type().fits(one.type()) && !one.type().fits(other.type()))
			throw expected(one.type(), other, at);
		return one.type().with(other.type());
	}

	/** The value as an alternative to others of that type. */
	static String sql(Sql sql, Scalar value, VtlType type) {
		return type == VtlType.NUMBER ? sql.number(value) : value.sql();
	}
}
