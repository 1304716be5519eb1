// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.Rule;
import org.orodha.core.rules.RuleRegister;
import org.orodha.core.rules.RuleRegister.Registered;
import org.orodha.model.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules of all plug-ins: what findings of them mean, why they matter and what to do. */
@Command(name = "rules")
final class RulesCommand extends ResultsCommand {

	@Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "rules.id")
	private String id;

	RulesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		RuleRegister register = RuleRegister.installed();
		List<Registered> asked = register.rules().stream().filter(each -> id == null || each.rule().id().equalsIgnoreCase(id)).toList();
		if (asked.isEmpty())
			throw usage(CommandTexts.text("rules.unknown", id));
		try (Results results = results(List.of("rule", "severity", "title", "why", "mend"))) {
			for (Registered each : asked)
				results.add(record(each));
		}
		register.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		return ExitCode.FINE;
	}

	private static Map<String, Object> record(Registered registered) {
		Rule rule = registered.rule();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("rule", rule.id());
		values.put("severity", rule.severities().stream().map(Severity::getLiteral).collect(Collectors.joining(" ")));
		values.put("title", rule.title());
		values.put("why", rule.why());
		values.put("mend", rule.mend());
		values.put("plugin", registered.plugin());
		return values;
	}
}
