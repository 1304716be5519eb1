// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.orodha.vtl.internal.ScriptPlace;
import org.orodha.vtl.internal.VtlVocabulary;

import fr.insee.vtl.parser.VtlLexer;

/** The words of scripts, for editors. */
public final class VtlTokens {

	/** What a word is. */
	public enum Kind {
		/** A word of the language, the constants true, false and null among them. */
		KEYWORD,
		/** A sign of the language, brackets and commas among them. */
		OPERATOR,
		/** A text in double quotes. */
		STRING,
		/** A number. */
		NUMBER,
		/** A comment. */
		COMMENT,
		/** A name, with the single quotes that may stand around it. */
		IDENTIFIER
	}

	/**
	 * A word of a script.
	 *
	 * @param kind   what it is
	 * @param offset where it starts, from 0
	 * @param length how many characters it has
	 * @param text   the characters
	 */
	public record VtlToken(Kind kind, int offset, int length, String text) {
	}

	private VtlTokens() {
	}

	/**
	 * The words of a script in their order, without blanks and without characters that have no meaning. A text that is not closed
	 * reaches to the end of its line, a comment that is not closed to the end of the script.
	 */
	public static List<VtlToken> of(String script) {
		ScriptPlace end = ScriptPlace.at(script, script.length());
		if (end.kind() != ScriptPlace.Kind.TEXT && end.kind() != ScriptPlace.Kind.BLOCK)
			return lexed(script);
		boolean comment = end.kind() == ScriptPlace.Kind.BLOCK;
		int line = script.indexOf('\n', end.start());
		int next = comment || line < 0 ? script.length() : line;
		List<VtlToken> tokens = new ArrayList<>(lexed(script.substring(0, end.start())));
		tokens.add(new VtlToken(comment ? Kind.COMMENT : Kind.STRING, end.start(), next - end.start(),
				script.substring(end.start(), next)));
		for (VtlToken token : of(script.substring(next)))
			tokens.add(new VtlToken(token.kind(), token.offset() + next, token.length(), token.text()));
		return tokens;
	}

	private static List<VtlToken> lexed(String script) {
		VtlLexer lexer = new VtlLexer(CharStreams.fromString(script + "\n"));
		lexer.removeErrorListeners();
		List<VtlToken> tokens = new ArrayList<>();
		int[] offsets = script.codePointCount(0, script.length()) == script.length() ? null : offsets(script);
		for (Token token : lexer.getAllTokens()) {
			int start = offset(offsets, token.getStartIndex());
			int end = Math.min(script.length(), offset(offsets, token.getStopIndex() + 1));
			if (token.getType() != VtlLexer.WS)
				tokens.add(new VtlToken(kind(token), start, end - start, script.substring(start, end)));
		}
		return tokens;
	}

	/** The lexer counts code points, editors count characters. */
	private static int[] offsets(String script) {
		int[] offsets = new int[script.codePointCount(0, script.length()) + 2];
		for (int point = 1; point < offsets.length; point++)
			offsets[point] = point < offsets.length - 1 ? script.offsetByCodePoints(0, point) : script.length() + 1;
		return offsets;
	}

	private static int offset(int[] offsets, int codePoint) {
		return offsets == null ? codePoint : offsets[codePoint];
	}

	private static Kind kind(Token token) {
		return switch (token.getType()) {
		case VtlLexer.STRING_CONSTANT -> Kind.STRING;
		case VtlLexer.INTEGER_CONSTANT, VtlLexer.NUMBER_CONSTANT -> Kind.NUMBER;
		case VtlLexer.ML_COMMENT, VtlLexer.SL_COMMENT -> Kind.COMMENT;
		case VtlLexer.IDENTIFIER, VtlLexer.TIME_UNIT -> Kind.IDENTIFIER;
		default -> VtlVocabulary.free(token.getType()) ? Kind.IDENTIFIER
				: Character.isLetter(token.getText().charAt(0)) ? Kind.KEYWORD : Kind.OPERATOR;
		};
	}
}
