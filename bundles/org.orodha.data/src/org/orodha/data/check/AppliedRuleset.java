// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Texts;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;

/**
 * A ruleset to apply.
 *
 * @param id     the identifier of the ruleset
 * @param script the VTL 2.1 script
 * @param rules  what its rules mean, as far as somebody wrote it down
 */
public record AppliedRuleset(String id, String script, List<RuleText> rules) {

	/**
	 * What a rule means.
	 *
	 * @param code        the error code that the script gives to the rule, or its name
	 * @param name        what it asks for, in the reader's language
	 * @param explanation why it matters and how to mend a breach, in the reader's language; may be empty
	 * @param severity    how much a breach matters
	 * @param level       the validation level, 0 to 5
	 * @param citation    where it comes from; may be empty
	 */
	public record RuleText(String code, String name, String explanation, Severity severity, int level, String citation) {
	}

	public AppliedRuleset {
		rules = List.copyOf(rules);
	}

	/**
	 * A ruleset of the catalogue.
	 *
	 * @param languages the reader's languages, the most wanted first
	 */
	public static AppliedRuleset of(Ruleset ruleset, List<String> languages) {
		return new AppliedRuleset(ruleset.getId(), ruleset.getScript() == null ? "" : ruleset.getScript(),
				ruleset.getRules().stream().map(rule -> text(rule, languages)).toList());
	}

	/** What a rule means, where somebody wrote it down. */
	public Optional<RuleText> text(String code) {
		return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
	}

	private static RuleText text(Rule rule, List<String> languages) {
		return new RuleText(String.valueOf(rule.getCode()), Texts.in(rule.getName(), languages),
				Texts.in(rule.getDescription(), languages), rule.getSeverity(), rule.isSetLevel() ? rule.getLevel() : 1,
				rule.getCitation() == null ? "" : rule.getCitation());
	}
}
