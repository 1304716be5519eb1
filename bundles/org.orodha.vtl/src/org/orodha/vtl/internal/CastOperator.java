// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

import fr.insee.vtl.parser.VtlParser;

/** Changes of type. What cannot be cast is null. */
final class CastOperator {

	private static final Pattern PART = Pattern.compile("([A-Za-z])\\1*|[^A-Za-z]+");
	private static final Map<String, String> FIELDS = Map.of("yyyy", "year", "MM", "month", "dd", "day", "HH", "hour", "mm", "minute",
			"ss", "second");

	private final SqlWriter sql;

	CastOperator(SqlWriter sql) {
		this.sql = sql;
	}

	/** @param written how dates are written, such as "DD/MM/YYYY", or null */
	Scalar cast(Scalar value, VtlParser.BasicScalarTypeContext target, TerminalNode written, ParserRuleContext at) {
		Token maskAt = written == null ? null : written.getSymbol();
		String mask = written == null ? null : written.getText().substring(1, written.getText().length() - 1);
		VtlType from = value.type();
		VtlType named = type(target);
		if (named == null)
			throw new VtlProblemException(target, "unsupported", target.getText());
		VtlType type = named == VtlType.DATE && mask != null && mask.toLowerCase(Locale.ROOT).contains("hh") ? VtlType.DATE_TIME
				: named;
		if (mask == null && (from.text() && type.text() || type == from))
			return value.as(value.sql(), type);
		boolean possible = from.text() || type.text() || from.numeric() && type.numeric() || from.time() && type.time()
				|| from == VtlType.BOOLEAN && type.numeric() || from.numeric() && type == VtlType.BOOLEAN;
		if (!possible)
			throw new VtlProblemException(at, "cast.impossible", from.label(), type.label());
		if (mask != null && from.time() && type == VtlType.STRING)
			return Scalar.of(written(value.sql(), format(mask), maskAt), type, value);
		if (mask != null && !(from.text() && type.time()))
			throw new VtlProblemException(maskAt, "unsupported.mask", mask);
		boolean whole = from == VtlType.NUMBER && type == VtlType.INTEGER;
		String sqlCast = sql.cast(whole ? "trunc(" + value.sql() + ")" : value.sql(), type,
				type.time() && from.text() ? format(mask) : null);
		return Scalar.of(sqlCast, type, value);
	}

	/** The type that a script names; null for those that stand for several. */
	static VtlType type(VtlParser.BasicScalarTypeContext target) {
		ParseTree word = target.getChild(0);
		Token token = ((TerminalNode) word).getSymbol();
		return switch (token.getType()) {
		case VtlParser.INTEGER -> VtlType.INTEGER;
		case VtlParser.NUMBER -> VtlType.NUMBER;
		case VtlParser.STRING -> VtlType.STRING;
		case VtlParser.BOOLEAN -> VtlType.BOOLEAN;
		case VtlParser.DATE -> VtlType.DATE;
		case VtlParser.TIME_PERIOD -> VtlType.TIME_PERIOD;
		case VtlParser.DURATION -> VtlType.DURATION;
		default -> null;
		};
	}

	/** A date as text. */
	private String written(String date, String format, Token at) {
		Matcher part = PART.matcher(format);
		List<String> parts = new ArrayList<>();
		while (part.find()) {
			String field = FIELDS.get(part.group());
			if (field == null && Character.isLetter(part.group().charAt(0)))
				throw new VtlProblemException(at, "unsupported.mask", at.getText().replace("\"", ""));
			parts.add(field == null ? sql.text(part.group()) : "lpad(cast(" + sql.integer("extract(" + field + " from " + date + ")")
					+ " as varchar), " + part.group().length() + ", '0')");
		}
		return "(" + String.join(" || ", parts) + ")";
	}

	/** The mask with the letters of date formats; VTL writes them large, many scripts small. */
	private static String format(String mask) {
		return mask == null ? null : mask.replace("YYYY", "yyyy").replace("YY", "yy").replace("DD", "dd")
				.replaceAll("(?i)hh:mm", "HH:mm").replaceAll("(?i):ss", ":ss");
	}
}
