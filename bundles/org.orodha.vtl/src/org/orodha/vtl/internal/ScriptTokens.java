// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.orodha.model.time.PeriodLength;

import fr.insee.vtl.parser.VtlLexer;

/**
 * The words of a script where the lexer alone cannot tell them: a minus after an operand is an operator and no sign, letters
 * are durations in time_agg, words such as total that the language does not use are names, and year and month are the
 * functions of VTL 2.1 where they are called.
 */
final class ScriptTokens {

	private static final Set<Integer> OPERANDS = Set.of(VtlLexer.IDENTIFIER, VtlLexer.INTEGER_CONSTANT, VtlLexer.NUMBER_CONSTANT,
			VtlLexer.STRING_CONSTANT, VtlLexer.RPAREN, VtlLexer.QRPAREN);

	/** Words that the lexer knows and no rule of the language uses. */
	private static final Set<Integer> UNUSED = Set.of(
			VtlLexer.WITH, VtlLexer.ON, VtlLexer.ATTRCALC, VtlLexer.EX, VtlLexer.DIFF, VtlLexer.KEYS, VtlLexer.INTYEAR,
			VtlLexer.INTMONTH, VtlLexer.INTDAY, VtlLexer.RETURN, VtlLexer.INDEXOF, VtlLexer.KEY, VtlLexer.MERGE,
			VtlLexer.ROLE, VtlLexer.TYPE, VtlLexer.STRUCTURE, VtlLexer.ALTER_DATASET, VtlLexer.ANY, VtlLexer.ROWS,
			VtlLexer.VALID, VtlLexer.MEASURES, VtlLexer.NO_MEASURES, VtlLexer.FLOAT, VtlLexer.LIST, VtlLexer.RECORD,
			VtlLexer.RESTRICT, VtlLexer.YYYY, VtlLexer.MM, VtlLexer.DD, VtlLexer.MAX_LENGTH, VtlLexer.REGEXP, VtlLexer.FROM,
			VtlLexer.AGGREGATES, VtlLexer.TOTAL, VtlLexer.PARTIAL, VtlLexer.ALWAYS, VtlLexer.MAPS_FROM, VtlLexer.MAPS_TO,
			VtlLexer.MAP_TO, VtlLexer.MAP_FROM, VtlLexer.CONDITIONED, VtlLexer.UNIT, VtlLexer.VALUE, VtlLexer.VALUEDOMAINS,
			VtlLexer.VARIABLES, VtlLexer.INPUT, VtlLexer.OUTPUT);

	private final List<Token> tokens = new ArrayList<>();
	private Token last;
	private Token beforeLast;

	private ScriptTokens() {
	}

	static List<Token> of(List<? extends Token> lexed) {
		ScriptTokens result = new ScriptTokens();
		lexed.forEach(result::add);
		return result.tokens;
	}

	private void add(Token token) {
		if (token.getChannel() != Token.DEFAULT_CHANNEL) {
			tokens.add(token);
			return;
		}
		if (token.getType() == VtlLexer.IDENTIFIER && is(last, VtlLexer.LPAREN) && is(beforeLast, VtlLexer.TIME_AGG)
				&& PeriodLength.of(token.getText()).isPresent())
			put(typed(token, VtlLexer.TIME_UNIT));
		else if (free(token.getType()))
			put(typed(token, VtlLexer.IDENTIFIER));
		else if (token.getType() == VtlLexer.LPAREN && last != null)
			open(token);
		else if (last != null && OPERANDS.contains(last.getType()) && signed(token))
			split(token);
		else
			put(token);
	}

	/** Whether a word of the lexer is free to be a name. */
	static boolean free(int type) {
		return UNUSED.contains(type);
	}

	private void open(Token parenthesis) {
		int function = switch (last.getText()) {
		case "year" -> VtlLexer.GETYEAR;
		case "month" -> VtlLexer.GETMONTH;
		default -> last.getType();
		};
		if (function != last.getType()) {
			Token typed = typed(last, function);
			tokens.set(tokens.lastIndexOf(last), typed);
			last = typed;
		}
		put(parenthesis);
	}

	private static boolean signed(Token token) {
		return (token.getType() == VtlLexer.INTEGER_CONSTANT || token.getType() == VtlLexer.NUMBER_CONSTANT)
				&& token.getText().startsWith("-");
	}

	private void split(Token token) {
		CommonToken minus = typed(token, VtlLexer.MINUS);
		minus.setStopIndex(token.getStartIndex());
		CommonToken number = typed(token, token.getType());
		number.setStartIndex(token.getStartIndex() + 1);
		number.setCharPositionInLine(token.getCharPositionInLine() + 1);
		put(minus);
		put(number);
	}

	private static CommonToken typed(Token token, int type) {
		CommonToken copy = new CommonToken(token);
		copy.setType(type);
		return copy;
	}

	private static boolean is(Token token, int type) {
		return token != null && token.getType() == type;
	}

	private void put(Token token) {
		tokens.add(token);
		beforeLast = last;
		last = token;
	}
}
