// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.orodha.core.text.Messages;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlProblem;

import fr.insee.vtl.parser.VtlLexer;
import fr.insee.vtl.parser.VtlParser;

/** Parses scripts; a statement or rule that is wrong is told once and left out. */
final class ScriptParser extends BaseErrorListener {

	private static final Messages MESSAGES = Messages.of(ScriptParser.class);
	private static final int MOST_EXPECTED = 8;
	private static final int MOST_PROBLEMS = 200;

	private final List<VtlProblem> problems = new ArrayList<>();
	private final List<Token> all;
	private final List<VtlProblem> characters = new ArrayList<>();
	private final ScriptParts parts;
	private VtlParser parser;
	private List<Token> tokens = List.of();
	private VtlProblem first;
	private Token stopped;
	private boolean deep;

	ScriptParser(String script) {
		VtlLexer lexer = new VtlLexer(CharStreams.fromString(script + "\n"));
		lexer.removeErrorListeners();
		lexer.addErrorListener(this);
		all = ScriptTokens.of(lexer.getAllTokens());
		parts = new ScriptParts(all);
		tellDeepest();
	}

	/** What of the script can be parsed; empty where none of it can. */
	Optional<VtlParser.StartContext> parse() {
		if (deep)
			return Optional.empty();
		for (VtlProblem problem : characters)
			if (parts.at(problem.line(), problem.column() - 1).map(part -> parts.drop(part, problem)).orElse(problems.isEmpty()))
				problems.add(problem);
		while (problems.size() < MOST_PROBLEMS) {
			first = null;
			tokens = parts.tokens();
			parser = new VtlParser(new CommonTokenStream(new ListTokenSource(tokens)));
			parser.removeErrorListeners();
			parser.addErrorListener(this);
			VtlParser.StartContext start = parser.start();
			if (first == null)
				return Optional.of(start);
			VtlProblem problem = first;
			problems.add(problem);
			if (!parts.wrong(stopped).map(part -> parts.drop(part, problem)).orElse(false))
				return Optional.empty();
		}
		return Optional.empty();
	}

	/** The statements and rules that are left out. */
	List<ScriptParts.Left> left() {
		return parts.left();
	}

	private void tellDeepest() {
		int depth = 0;
		for (Token token : all)
			switch (token.getType()) {
			case VtlLexer.LPAREN, VtlLexer.QLPAREN -> {
				if (++depth > ComplexityLimits.BRACKETS && !deep) {
					deep = true;
					problems.add(problem(token.getLine(), token.getCharPositionInLine(), 1, MESSAGES.text("statement.deep")));
				}
			}
			case VtlLexer.RPAREN, VtlLexer.QRPAREN -> depth--;
			default -> { /* no bracket */ }
			}
	}

	List<VtlProblem> problems() {
		return problems.stream().sorted(Comparator.comparingInt(VtlProblem::line).thenComparingInt(VtlProblem::column)).toList();
	}

	@Override
	public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
			RecognitionException cause) {
		if (!(symbol instanceof Token token)) {
			String hint = VtlVocabulary.hint(message.substring(message.indexOf('\'') + 1).substring(0, 1));
			characters.add(problem(line, column, 1, MESSAGES.text(hint == null ? "syntax.character" : hint)));
			return;
		}
		if (first != null)
			return;
		boolean end = token.getType() == Token.EOF;
		String found = end ? MESSAGES.text("syntax.end") : token.getText();
		IntervalSet expected = cause == null || cause.getExpectedTokens() == null ? parser.getExpectedTokens()
				: cause.getExpectedTokens();
		String text = expected.size() > 0 && expected.size() <= MOST_EXPECTED
				? MESSAGES.text("syntax.expected", found, expected.toList().stream().map(ScriptParser::shown).collect(Collectors.joining(" ")))
				: MESSAGES.text("syntax.unexpected", found);
		String hint = hint(token, expected);
		int length = end ? 1 : token.getStopIndex() - token.getStartIndex() + 1;
		first = problem(line, column, length, hint == null ? text : text + " " + hint);
		stopped = token;
	}

	/** What may have been meant, or null. */
	private String hint(Token token, IntervalSet expected) {
		int at = tokens.indexOf(token);
		Token before = tokens.subList(0, Math.max(0, at)).stream().filter(each -> each.getChannel() == Token.DEFAULT_CHANNEL)
				.reduce((first, last) -> last).orElse(token);
		String key = token.getType() == VtlLexer.EQ && before.getType() == VtlLexer.EQ ? "hint.equal"
				: token.getType() == VtlLexer.LPAREN && expected.contains(VtlLexer.GLPAREN) ? "hint.set"
						: VtlVocabulary.hint(token.getText().toLowerCase(Locale.ROOT));
		if (key != null)
			return MESSAGES.text(key);
		boolean word = token.getType() != Token.EOF && token.getType() != VtlLexer.IDENTIFIER && token.getType() != VtlLexer.TIME_UNIT
				&& token.getText().chars().allMatch(letter -> Character.isLetter(letter) || letter == '_');
		return word ? MESSAGES.text("syntax.word", token.getText()) : null;
	}

	private static String shown(int type) {
		String literal = VtlLexer.VOCABULARY.getLiteralName(type);
		return switch (type) {
		case VtlLexer.IDENTIFIER -> MESSAGES.text("syntax.name");
		case VtlLexer.TIME_UNIT -> "A S Q M W D";
		case VtlLexer.STRING_CONSTANT -> "\"...\"";
		case VtlLexer.INTEGER_CONSTANT -> "1";
		case VtlLexer.NUMBER_CONSTANT -> "1.5";
		case VtlLexer.BOOLEAN_CONSTANT -> "true";
		default -> literal == null ? VtlLexer.VOCABULARY.getDisplayName(type) : literal;
		};
	}

	private static VtlProblem problem(int line, int column, int length, String message) {
		return new VtlProblem(Severity.ERROR, line, column + 1, length, message);
	}
}
