// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers of datasets and code lists in VTL scripts: in quotation marks, with or without {@code @previous}, or bare where
 * they hold a full stop, so that they cannot be a column.
 */
final class ScriptIdentifiers {

	private static final Pattern WORD = Pattern
			.compile("\"(?:[^\"]|\"\")*\"|/\\*.*?\\*/|//[^\\n]*|'(?<quoted>[^'\\n]*)'|(?<bare>[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)",
					Pattern.DOTALL);
	private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+");

	private ScriptIdentifiers() {
	}

	/** A script with another identifier in the place of one; texts and comments stay as they are. */
	static String replaced(String script, String id, String other) {
		return !script.contains(id) ? script
				: WORD.matcher(script).replaceAll(word -> Matcher.quoteReplacement(replaced(word, id, other)));
	}

	private static String replaced(MatchResult word, String id, String other) {
		String quoted = word.group("quoted");
		if (quoted != null && (quoted.equals(id) || quoted.startsWith(id + "@")))
			return "'" + other + quoted.substring(id.length()) + "'";
		if (id.equals(word.group("bare")))
			return BARE.matcher(other).matches() ? other : "'" + other + "'";
		return word.group();
	}
}
