package org.orodha.data.internal.vtl;

import java.util.Locale;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

import fr.insee.vtl.parser.VtlParser;

/** Changes of type. What cannot be cast is null. */
final class Casts {

	private final Sql sql;

	Casts(Sql sql) {
		this.sql = sql;
	}

	/** @param mask how dates are written, such as DD/MM/YYYY, or null */
	Scalar cast(Scalar value, VtlParser.BasicScalarTypeContext target, String mask, ParserRuleContext at) {
		VtlType from = value.type();
		VtlType type = type(target, mask);
		if (from.text() && type.text() || type == from)
			return value.as(value.sql(), type);
		boolean possible = from.text() || type.text() || from.numeric() && type.numeric() || from.time() && type.time()
				|| from == VtlType.BOOLEAN && type.numeric() || from.numeric() && type == VtlType.BOOLEAN;
		if (!possible)
			throw new Fault(at, "cast.impossible", from.label(), type.label());
		if (type.text() && mask != null)
			throw new Fault(at, "unsupported", "cast, \"" + mask + "\"");
		boolean whole = from == VtlType.NUMBER && type == VtlType.INTEGER;
		String sqlCast = sql.cast(whole ? "trunc(" + value.sql() + ")" : value.sql(), type,
				type.time() && from.text() ? format(mask) : null);
		return Scalar.of(sqlCast, type, value);
	}

	private static VtlType type(VtlParser.BasicScalarTypeContext target, String mask) {
		ParseTree word = target.getChild(0);
		Token token = ((TerminalNode) word).getSymbol();
		return switch (token.getType()) {
		case VtlParser.INTEGER -> VtlType.INTEGER;
		case VtlParser.NUMBER -> VtlType.NUMBER;
		case VtlParser.STRING -> VtlType.STRING;
		case VtlParser.BOOLEAN -> VtlType.BOOLEAN;
		case VtlParser.DATE -> mask != null && mask.toLowerCase(Locale.ROOT).contains("hh") ? VtlType.DATE_TIME
				: VtlType.DATE;
		case VtlParser.TIME_PERIOD -> VtlType.TIME_PERIOD;
		case VtlParser.DURATION -> VtlType.DURATION;
		default -> throw new Fault(token, "unsupported", token.getText());
		};
	}

	/** The mask with the letters of date formats; VTL writes them large, many scripts small. */
	private static String format(String mask) {
		return mask == null ? null : mask.replace("YYYY", "yyyy").replace("YY", "yy").replace("DD", "dd")
				.replaceAll("(?i)hh:mm", "HH:mm").replaceAll("(?i):ss", ":ss");
	}
}
