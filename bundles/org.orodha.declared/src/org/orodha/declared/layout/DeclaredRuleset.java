// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.text.LanguageMap;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.AppliedRuleset.RuleText;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlTokens;
import org.orodha.vtl.VtlTokens.Kind;

/**
 * What the data of a declaration has to fulfil: conditions of single rows, and a script in VTL for all others.
 *
 * @param rules  the rules
 * @param script the script, in which error codes name rules; empty for none
 */
public record DeclaredRuleset(List<DeclaredRule> rules, String script) {

	/** No rules. */
	public static final DeclaredRuleset NONE = new DeclaredRuleset(List.of(), "");

	public DeclaredRuleset {
		rules = List.copyOf(rules);
	}

	/**
	 * A rule.
	 *
	 * @param code        by which reports name it, such as TRI-01
	 * @param name        what it asks for
	 * @param explanation why it matters and how to mend a breach
	 * @param severity    how much a breach matters
	 * @param level       the validation level, 0 to 5
	 * @param citation    where it comes from; may be empty
	 * @param check       a condition of VTL that each row fulfils; empty for a rule of the script
	 */
	public record DeclaredRule(String code, LanguageMap name, LanguageMap explanation, Severity severity, int level, String citation,
			String check) {
	}

	/** Whether there is nothing to apply. */
	public boolean isEmpty() {
		return rules.isEmpty() && script.isBlank();
	}

	/**
	 * The rules as a check applies them.
	 *
	 * @param id        the identifier of the ruleset
	 * @param dataset   the identifier of the dataset
	 * @param languages the reader's languages, the most wanted first
	 */
	public AppliedRuleset applied(String id, String dataset, List<String> languages) {
		return new AppliedRuleset(id, vtl(dataset), rules.stream().map(rule -> new RuleText(rule.code(), rule.name().in(languages),
				rule.explanation().in(languages), rule.severity(), rule.level(), rule.citation())).toList());
	}

	/** All rules as one script. */
	public String vtl(String dataset) {
		List<DeclaredRule> rows = rules.stream().filter(rule -> !rule.check().isBlank()).toList();
		if (rows.isEmpty())
			return script;
		StringBuilder vtl = new StringBuilder("define datapoint ruleset declared_rows (variable ").append(variables(rows)).append(") is\n");
		for (int number = 0; number < rows.size(); number++)
			vtl.append("  row_").append(number + 1).append(": ").append(rows.get(number).check().strip()).append("\n    errorcode \"")
					.append(rows.get(number).code()).append("\" errorlevel \"").append(rows.get(number).severity().getLiteral())
					.append(number + 1 < rows.size() ? "\";\n" : "\"\n");
		return vtl.append("end datapoint ruleset;\n\ndeclared_rows_findings := check_datapoint('").append(dataset)
				.append("', declared_rows);\n\n").append(script).toString();
	}

	private static String variables(List<DeclaredRule> rows) {
		Set<String> names = new LinkedHashSet<>();
		for (DeclaredRule rule : rows)
			VtlTokens.of(rule.check()).stream().filter(token -> token.kind() == Kind.IDENTIFIER).forEach(token -> names.add(token.text()));
		return names.stream().collect(Collectors.joining(", "));
	}
}
