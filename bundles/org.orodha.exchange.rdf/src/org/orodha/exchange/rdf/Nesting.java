// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/** How deep brackets stand in brackets in Turtle and its kin, whose parsers go as deep as a file does. */
final class Nesting {

	static final int DEEPEST = 100;
	private static final Messages MESSAGES = Messages.of(Nesting.class);

	private final String text;
	private int position;
	private int line = 1;
	private int depth;

	private Nesting(String text) {
		this.text = text;
	}

	/** @throws ImportException where brackets stand too deep */
	static void check(String text, Place file) throws ImportException {
		Nesting nesting = new Nesting(text);
		while (nesting.position < text.length() && nesting.depth <= DEEPEST)
			nesting.step();
		if (nesting.depth > DEEPEST)
			throw new ImportException(file.row(nesting.line), MESSAGES.text("file.deep", DEEPEST), MESSAGES.text("file.deep.remedy"));
	}

	private void step() {
		switch (text.charAt(position)) {
		case '[', '(', '{' -> depth++;
		case ']', ')', '}' -> depth--;
		case '#' -> skipTo("\n");
		case '<' -> skipIri();
		case '"' -> skipText('"');
		case '\'' -> skipText('\'');
		case '\\' -> position++;
		case '\n' -> line++;
		default -> {
			// nothing that opens or closes
		}
		}
		position++;
	}

	private void skipTo(String end) {
		int found = text.indexOf(end, position);
		position = found < 0 ? text.length() : found - (end.equals("\n") ? 1 : 0);
	}

	private void skipIri() {
		int end = position + 1;
		while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>')
			end++;
		if (end < text.length() && text.charAt(end) == '>')
			position = end;
	}

	private void skipText(char quote) {
		boolean isLong = text.startsWith(String.valueOf(quote).repeat(3), position);
		String end = String.valueOf(quote).repeat(isLong ? 3 : 1);
		position += end.length();
		while (position < text.length() && !text.startsWith(end, position) && (isLong || text.charAt(position) != '\n')) {
			if (text.charAt(position) == '\n')
				line++;
			position += text.charAt(position) == '\\' ? 2 : 1;
		}
		position += position < text.length() && text.charAt(position) != '\n' ? end.length() - 1 : -1;
	}
}
