// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.orodha.vtl.VtlProblem;

import fr.insee.vtl.parser.VtlLexer;

/**
 * A script by the parts that can be left out where they are wrong, so that the others are still read. A statement ends with its
 * semicolon, or where another one plainly begins; of a ruleset, each rule is a part of its own.
 */
final class ScriptParts {

	/**
	 * What is left out.
	 *
	 * @param assigned the name that it would have assigned to, or null
	 * @param defined  the name that it would have defined, or null
	 * @param codes    the codes of the rules in it
	 * @param problem  what is wrong with it
	 */
	record Left(String assigned, String defined, Set<String> codes, VtlProblem problem) {
	}

	private final List<Token> all;
	private final List<ScriptPart> statements = new ArrayList<>();
	private final Map<ScriptPart, List<ScriptPart>> rules = new IdentityHashMap<>();
	private final Map<Token, ScriptPart> parts = new IdentityHashMap<>();
	private final Set<Token> dropped = new HashSet<>();
	private final List<Left> left = new ArrayList<>();

	ScriptParts(List<Token> tokens) {
		all = tokens;
		split(tokens.stream().filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL).toList());
		statements.forEach(this::splitRuleset);
	}

	private void split(List<Token> tokens) {
		ScriptPart statement = new ScriptPart(null);
		int depth = 0;
		boolean inside = false;
		for (int number = 0; number < tokens.size(); number++) {
			Token token = tokens.get(number);
			boolean begins = token.getType() == VtlLexer.DEFINE || depth == 0 && assigns(tokens, number);
			if (begins && !statement.tokens().isEmpty()) {
				statements.add(statement);
				statement = new ScriptPart(null);
			}
			if (statement.tokens().isEmpty())
				inside = token.getType() == VtlLexer.DEFINE;
			statement.add(token);
			depth = Math.max(0, depth + step(token.getType()));
			if (token.getType() == VtlLexer.END)
				inside = false;
			if (token.getType() == VtlLexer.EOL) {
				depth = 0;
				if (!inside) {
					statements.add(statement);
					statement = new ScriptPart(null);
				}
			}
		}
		if (!statement.tokens().isEmpty())
			statements.add(statement);
		for (ScriptPart each : statements)
			each.tokens().forEach(token -> parts.put(token, each));
	}

	private static boolean assigns(List<Token> tokens, int number) {
		int next = number + 1 < tokens.size() ? tokens.get(number + 1).getType() : Token.EOF;
		return tokens.get(number).getType() == VtlLexer.IDENTIFIER && (next == VtlLexer.ASSIGN || next == VtlLexer.PUT_SYMBOL);
	}

	private static int step(int type) {
		return switch (type) {
		case VtlLexer.LPAREN, VtlLexer.QLPAREN, VtlLexer.GLPAREN -> 1;
		case VtlLexer.RPAREN, VtlLexer.QRPAREN, VtlLexer.GRPAREN -> -1;
		default -> 0;
		};
	}

	private void splitRuleset(ScriptPart statement) {
		boolean ruleset = statement.has(VtlLexer.DEFINE) && statement.has(VtlLexer.RULESET) && statement.has(VtlLexer.END);
		int from = ruleset ? indexOf(statement, VtlLexer.IS) + 1 : 0;
		int to = ruleset ? indexOf(statement, VtlLexer.END) : 0;
		if (from == 0 || to < from)
			return;
		List<ScriptPart> found = new ArrayList<>();
		ScriptPart rule = new ScriptPart(statement);
		for (Token token : statement.tokens().subList(from, to)) {
			rule.add(token);
			parts.put(token, rule);
			if (token.getType() == VtlLexer.EOL) {
				found.add(rule);
				rule = new ScriptPart(statement);
			}
		}
		if (!rule.tokens().isEmpty())
			found.add(rule);
		else if (!found.isEmpty())
			found.add(stray(statement, found.getLast()));
		rules.put(statement, found);
	}

	/** A semicolon after the last rule, which may be all that is wrong. */
	private ScriptPart stray(ScriptPart statement, ScriptPart rule) {
		ScriptPart stray = new ScriptPart(statement);
		stray.add(rule.tokens().removeLast());
		parts.put(stray.first(), stray);
		return stray;
	}

	private static int indexOf(ScriptPart statement, int type) {
		for (int number = 0; number < statement.tokens().size(); number++)
			if (statement.tokens().get(number).getType() == type)
				return number;
		return -1;
	}

	/** The words that are not left out, those between them that have no meaning included. */
	List<Token> tokens() {
		return all.stream().filter(token -> !dropped.contains(token)).toList();
	}

	/** What is left out. */
	List<Left> left() {
		return left;
	}

	/** The part that a place is in, or the last one before it. */
	Optional<ScriptPart> at(int line, int column) {
		Token last = null;
		for (Token token : all)
			if (parts.containsKey(token) && (last == null || token.getLine() < line
					|| token.getLine() == line && token.getCharPositionInLine() <= column))
				last = token;
		return Optional.ofNullable(parts.get(last));
	}

	/**
	 * The part that is wrong where the parser stops at a word: the part of the word, or the one before that lacks its end.
	 *
	 * @param token the word, or the end of the script
	 */
	Optional<ScriptPart> wrong(Token token) {
		List<ScriptPart> kept = statements.stream().filter(statement -> !dropped.contains(statement.first())).toList();
		if (token.getType() == Token.EOF)
			return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
		ScriptPart part = parts.get(token);
		if (part == null)
			return Optional.empty();
		if (part.ruleset() != null)
			return Optional.of(part);
		List<ScriptPart> own = rules.getOrDefault(part, List.of()).stream().filter(this::kept).toList();
		if (token.getType() == VtlLexer.END && !own.isEmpty())
			return Optional.of(own.getLast());
		int at = kept.indexOf(part);
		boolean before = at > 0 && (kept.get(at - 1).open() || token == part.first() && !kept.get(at - 1).ended());
		return Optional.of(before ? kept.get(at - 1) : part);
	}

	private boolean kept(ScriptPart part) {
		return !dropped.contains(part.first());
	}

	/** Leaves a part out; false where it is left out already. A ruleset of which no rule remains is left out as a whole. */
	boolean drop(ScriptPart part, VtlProblem problem) {
		if (!kept(part))
			return false;
		if (part.ruleset() == null) {
			remove(part, problem);
			return true;
		}
		List<ScriptPart> others = rules.get(part.ruleset()).stream().filter(rule -> rule != part && kept(rule)).toList();
		boolean numbered = others.stream().anyMatch(rule -> !rule.empty() && !rule.coded());
		if (others.stream().allMatch(ScriptPart::empty) || numbered && !part.empty()) {
			remove(part.ruleset(), problem);
			return true;
		}
		dropped.addAll(part.tokens());
		ScriptPart last = others.stream().filter(rule -> !rule.empty()).reduce((one, next) -> next).orElseThrow();
		if (last.ended() && !part.empty())
			dropped.add(last.last());
		left.add(new Left(null, null, part.codes(), problem));
		return true;
	}

	private void remove(ScriptPart statement, VtlProblem problem) {
		Set<String> codes = new LinkedHashSet<>();
		for (ScriptPart rule : rules.getOrDefault(statement, List.of()))
			codes.addAll(rule.codes());
		codes.addAll(statement.codes());
		dropped.addAll(statement.tokens());
		left.add(new Left(statement.assigned(), statement.defined(), codes, problem));
	}
}
