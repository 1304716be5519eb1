// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.findings.Rule;
import org.orodha.core.rules.RuleRegister;
import org.orodha.core.rules.RuleRegister.Registered;
import org.orodha.core.text.Labels;

/** The reference of the rules, made from what the bundles register: one page for all, and one for each. */
public final class RulePages {

	static final String ALL = "rules.html";
	private static final String FOLDER = "rule/";

	private RulePages() {
	}

	/** The page about a rule, below {@code html}. */
	static String of(Rule rule) {
		return FOLDER + rule.id() + ".html";
	}

	/** The rule of an identifier, in whatever letters it is written. */
	static Optional<Rule> rule(String id) {
		return RuleRegister.installed().find(id.toUpperCase(Locale.ROOT));
	}

	/** The identifiers of all rules. */
	public static List<String> ids() {
		return RuleRegister.installed().rules().stream().map(registered -> registered.rule().id()).toList();
	}

	/** The page at a path below {@code html}, where it is one of these. */
	static Optional<String> page(String path) {
		if (path.equals(ALL))
			return Optional.of(all());
		if (!path.startsWith(FOLDER) || !path.endsWith(".html"))
			return Optional.empty();
		return rule(path.substring(FOLDER.length(), path.length() - ".html".length())).map(RulePages::one);
	}

	private static String all() {
		Html page = new Html(HelpText.text("rules"), 0);
		page.paragraph(Html.text(HelpText.text("rules.intro")));
		page.table(List.of(HelpText.text("rules.rule"), HelpText.text("rules.meaning"), HelpText.text("rules.why"), HelpText.text("rules.mend")),
				RuleRegister.installed().rules().stream().map(Registered::rule).map(rule -> row(page, rule)).toList());
		return page.page();
	}

	private static List<String> row(Html page, Rule rule) {
		return List.of(page.link(of(rule), rule.id()) + " <br/>" + Html.text(severities(rule)), Html.text(rule.title()), Html.text(rule.why()),
				Html.breakable(rule.mend()));
	}

	private static String one(Rule rule) {
		Html page = new Html(HelpText.text("rule.title", rule.id(), rule.title()), 1);
		page.paragraph(Html.text(Labels.pair(HelpText.text("rules.severity"), severities(rule))));
		page.heading(HelpText.text("rules.why")).paragraph(Html.text(rule.why()));
		page.heading(HelpText.text("rules.mend")).paragraph(Html.text(rule.mend()));
		return page.paragraph(page.link(ALL, HelpText.text("rules.all"))).page();
	}

	private static String severities(Rule rule) {
		return rule.severities().stream().map(Labels::of).collect(Collectors.joining(", "));
	}
}
