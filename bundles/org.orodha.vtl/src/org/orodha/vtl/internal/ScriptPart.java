// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.Token;

import fr.insee.vtl.parser.VtlLexer;

/** A stretch of a script's words that can be left out where it is wrong: a statement, or one rule of a ruleset. */
final class ScriptPart {

	private final List<Token> tokens = new ArrayList<>();
	private final ScriptPart ruleset;

	/** @param ruleset the statement that the part is a rule of, or null */
	ScriptPart(ScriptPart ruleset) {
		this.ruleset = ruleset;
	}

	void add(Token token) {
		tokens.add(token);
	}

	/** Its words, and the semicolon after it where there is one. */
	List<Token> tokens() {
		return tokens;
	}

	/** The statement that it is a rule of, or null. */
	ScriptPart ruleset() {
		return ruleset;
	}

	Token first() {
		return tokens.get(0);
	}

	Token last() {
		return tokens.get(tokens.size() - 1);
	}

	/** Whether a semicolon ends it. */
	boolean ended() {
		return !tokens.isEmpty() && last().getType() == VtlLexer.EOL;
	}

	/** Whether it is a definition whose end is missing. */
	boolean open() {
		return first().getType() == VtlLexer.DEFINE && !has(VtlLexer.END);
	}

	/** Whether there is nothing but perhaps a semicolon. */
	boolean empty() {
		return tokens.stream().allMatch(token -> token.getType() == VtlLexer.EOL);
	}

	boolean has(int type) {
		return tokens.stream().anyMatch(token -> token.getType() == type);
	}

	/** The name that a statement assigns to, or null. */
	String assigned() {
		boolean assigns = tokens.size() > 1
				&& (tokens.get(1).getType() == VtlLexer.ASSIGN || tokens.get(1).getType() == VtlLexer.PUT_SYMBOL);
		return assigns ? ScriptNames.plain(first()) : null;
	}

	/** The name that a statement defines, whatever is wrong with the words before it, or null. */
	String defined() {
		if (tokens.isEmpty() || first().getType() != VtlLexer.DEFINE)
			return null;
		for (int number = 1; number < tokens.size(); number++)
			if (tokens.get(number).getType() == VtlLexer.LPAREN)
				return ScriptNames.plain(tokens.get(number - 1));
		return null;
	}

	/** Whether it says by itself what the findings of a rule are called. */
	boolean coded() {
		return has(VtlLexer.ERRORCODE) || name() != null;
	}

	private String name() {
		return tokens.size() > 1 && tokens.get(1).getType() == VtlLexer.COLON ? ScriptNames.plain(first()) : null;
	}

	/** The codes of the rules that are lost with it. */
	Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		for (int number = 0; number + 1 < tokens.size(); number++)
			if (tokens.get(number).getType() == VtlLexer.ERRORCODE
					&& tokens.get(number + 1).getType() == VtlLexer.STRING_CONSTANT) {
				String text = tokens.get(number + 1).getText();
				codes.add(text.substring(1, text.length() - 1));
			}
		if (codes.isEmpty() && name() != null)
			codes.add(name());
		if (codes.isEmpty() && has(VtlLexer.CHECK) && assigned() != null)
			codes.add(assigned());
		return codes;
	}
}
