package org.orodha.data.internal.vtl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
	private final List<VtlProblem> characters = new ArrayList<>();
	private final Set<Long> told = new HashSet<>();
	private boolean deep;

	Syntax(String script) {
		VtlLexer lexer = new VtlLexer(CharStreams.fromString(script + "\n"));
		lexer.removeErrorListeners();
		lexer.addErrorListener(this);
		tokens = ScriptTokens.of(lexer.getAllTokens());
		tellCharacters();
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

	/** Characters without a meaning; what is wrong beside one in the same statement is mostly a consequence. */
	private void tellCharacters() {
		characters.stream().filter(problem -> told.add(statement(problem.line(), problem.column() - 1))).forEach(problems::add);
	}

	/** The number of the statement or rule at a place. */
	private long statement(int line, int column) {
		return tokens.stream().filter(token -> token.getType() == VtlLexer.EOL && (token.getLine() < line
				|| token.getLine() == line && token.getCharPositionInLine() < column)).count();
	}

	List<VtlProblem> problems() {
		return problems.stream().sorted(Comparator.comparingInt(VtlProblem::line).thenComparingInt(VtlProblem::column)).toList();
	}

	@Override
	public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
			RecognitionException cause) {
		if (!(symbol instanceof Token token)) {
			String hint = Vocabulary.hint(message.substring(message.indexOf('\'') + 1).substring(0, 1));
			characters.add(problem(line, column, 1, MESSAGES.text(hint == null ? "syntax.character" : hint)));
			return;
		}
		if (!told.add(statement(line, column)))
			return;
		boolean end = token.getType() == Token.EOF;
		String found = end ? MESSAGES.text("syntax.end") : token.getText();
		IntervalSet expected = cause == null || cause.getExpectedTokens() == null ? parser.getExpectedTokens()
				: cause.getExpectedTokens();
		String text = expected.size() > 0 && expected.size() <= MOST_EXPECTED
				? MESSAGES.text("syntax.expected", found, expected.toList().stream().map(Syntax::shown).collect(Collectors.joining(" ")))
				: MESSAGES.text("syntax.unexpected", found);
		String hint = hint(token, expected);
		int length = end ? 1 : token.getStopIndex() - token.getStartIndex() + 1;
		problems.add(problem(line, column, length, hint == null ? text : text + " " + hint));
	}

	/** What may have been meant, or null. */
	private String hint(Token token, IntervalSet expected) {
		int at = tokens.indexOf(token);
		Token before = tokens.subList(0, Math.max(0, at)).stream().filter(each -> each.getChannel() == Token.DEFAULT_CHANNEL)
				.reduce((first, last) -> last).orElse(token);
		String key = token.getType() == VtlLexer.EQ && before.getType() == VtlLexer.EQ ? "hint.equal"
				: token.getType() == VtlLexer.LPAREN && expected.contains(VtlLexer.GLPAREN) ? "hint.set"
						: Vocabulary.hint(token.getText().toLowerCase(Locale.ROOT));
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
