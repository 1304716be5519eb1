// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;

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

	/**
	 * Plans that the scripts of rulesets name what other identifiers name now; texts and comments in them stay as they are.
	 *
	 * @param ids the new identifier of each old one
	 */
	static void replace(Catalogue catalogue, Plan plan, Map<String, String> ids) {
		if (!ids.isEmpty())
			for (Ruleset ruleset : catalogue.all(Ruleset.class))
				replace(plan, ruleset, ids);
	}

	/** Plans that the script of one ruleset names what other identifiers name now. */
	static void replace(Plan plan, Ruleset ruleset, Map<String, String> ids) {
		if (plan.value(ruleset, Literals.RULESET__SCRIPT) instanceof String script)
			plan.set(ruleset, Literals.RULESET__SCRIPT,
					WORD.matcher(script).replaceAll(word -> Matcher.quoteReplacement(replaced(word, ids))));
	}

	/** Whether a script names what has an identifier. */
	static boolean isNamed(String script, String id) {
		return script != null && WORD.matcher(script).results()
				.anyMatch(word -> id.equals(word.group("bare")) || word.group("quoted") != null && id.equals(identifier(word.group("quoted"))));
	}

	private static String identifier(String quoted) {
		return quoted.split("@", 2)[0];
	}

	private static String replaced(MatchResult word, Map<String, String> ids) {
		String quoted = word.group("quoted");
		if (quoted != null) {
			String id = identifier(quoted);
			return ids.containsKey(id) ? "'" + ids.get(id) + quoted.substring(id.length()) + "'" : word.group();
		}
		String other = word.group("bare") == null ? null : ids.get(word.group("bare"));
		return other == null ? word.group() : BARE.matcher(other).matches() ? other : "'" + other + "'";
	}
}
