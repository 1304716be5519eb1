package org.orodha.data.internal.vtl;

import java.util.ArrayList;
import java.util.List;
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
import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.vtl.VtlProblem;

import fr.insee.vtl.parser.VtlLexer;
import fr.insee.vtl.parser.VtlParser;

/** Parses scripts; tells one problem a statement, since what follows is mostly a consequence. */
final class Syntax extends BaseErrorListener {

	private static final Messages MESSAGES = Messages.of(Syntax.class);
	private static final int MOST_EXPECTED = 8;

	private final List<VtlProblem> problems = new ArrayList<>();
	private final VtlParser parser;
	private final List<Token> tokens;
	private int resume;
	private boolean deep;

	Syntax(String script) {
		VtlLexer lexer = new VtlLexer(CharStreams.fromString(script + "\n"));
		lexer.removeErrorListeners();
		lexer.addErrorListener(this);
		tokens = ScriptTokens.of(lexer.getAllTokens());
		tellDeepest();
		parser = new VtlParser(new CommonTokenStream(new ListTokenSource(tokens)));
		parser.removeErrorListeners();
		parser.addErrorListener(this);
	}

	/** Empty where the script cannot be parsed. */
	Optional<VtlParser.StartContext> parse() {
		if (!deep)
			return Optional.of(parser.start());
		return Optional.empty();
	}

	private void tellDeepest() {
		int depth = 0;
		for (Token token : tokens)
			switch (token.getType()) {
			case VtlLexer.LPAREN, VtlLexer.QLPAREN -> {
				if (++depth > Bounds.BRACKETS && !deep) {
					deep = true;
					problems.add(problem(token.getLine(), token.getCharPositionInLine(), 1, MESSAGES.text("statement.deep")));
				}
			}
			case VtlLexer.RPAREN, VtlLexer.QRPAREN -> depth--;
			default -> { /* no bracket */ }
			}
	}

	List<VtlProblem> problems() {
		return problems;
	}

	@Override
	public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
			RecognitionException cause) {
		if (!(symbol instanceof Token token)) {
			problems.add(problem(line, column, 1, MESSAGES.text("syntax.character")));
			return;
		}
		if (token.getType() != Token.EOF && token.getStartIndex() < resume)
			return;
		resume = tokens.stream().filter(later -> later.getType() == VtlLexer.EOL && later.getStartIndex() >= token.getStartIndex())
				.findFirst().map(Token::getStopIndex).orElse(Integer.MAX_VALUE);
		boolean end = token.getType() == Token.EOF;
		String found = end ? MESSAGES.text("syntax.end") : token.getText();
		IntervalSet expected = cause == null || cause.getExpectedTokens() == null ? parser.getExpectedTokens()
				: cause.getExpectedTokens();
		String text = expected.size() > 0 && expected.size() <= MOST_EXPECTED
				? MESSAGES.text("syntax.expected", found, expected.toList().stream().map(Syntax::shown).collect(Collectors.joining(" ")))
				: MESSAGES.text("syntax.unexpected", found);
		if (found.chars().allMatch(letter -> Character.isLetter(letter) || letter == '_') && token.getType() != VtlLexer.IDENTIFIER
				&& token.getType() != VtlLexer.TIME_UNIT
				&& !end)
			text += " " + MESSAGES.text("syntax.word", found);
		problems.add(problem(line, column, end ? 1 : token.getStopIndex() - token.getStartIndex() + 1, text));
	}

	private static String shown(int type) {
		if (type == VtlLexer.IDENTIFIER)
			return MESSAGES.text("syntax.name");
		if (type == VtlLexer.TIME_UNIT)
			return "A S Q M W D";
		if (type == VtlLexer.STRING_CONSTANT)
			return "\"...\"";
		String literal = VtlLexer.VOCABULARY.getLiteralName(type);
		return literal == null ? VtlLexer.VOCABULARY.getDisplayName(type) : literal;
	}

	private static VtlProblem problem(int line, int column, int length, String message) {
		return new VtlProblem(Severity.ERROR, line, column + 1, length, message);
	}
}
