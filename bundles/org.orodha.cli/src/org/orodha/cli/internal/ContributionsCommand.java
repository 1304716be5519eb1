// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Option;
import org.orodha.core.findings.Finding;

import picocli.CommandLine.Command;

/** Lists what is installed at the extension points: importers, validators, exporters and what capabilities add. */
@Command(name = "contributions")
final class ContributionsCommand extends ResultsCommand {

	private final Supplier<Map<String, Contributions<?>>> contributions;
	private final Set<Finding> faults = new LinkedHashSet<>();

	/** @param contributions what is listed, by the word for its kind */
	ContributionsCommand(Terminal terminal, Supplier<Map<String, Contributions<?>>> contributions) {
		super(terminal);
		this.contributions = contributions;
	}

	@Override
	public Integer call() throws IOException {
		List<String> columns = List.of("type", "id", "name", "plugin", "version", "options");
		try (Results results = results(columns)) {
			for (Map.Entry<String, Contributions<?>> each : contributions.get().entrySet())
				add(results, each.getKey(), each.getValue());
		}
		faults.forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		return ExitCode.FINE;
	}

	private void add(Results results, String type, Contributions<?> installed) throws IOException {
		faults.addAll(installed.leftOut());
		for (Contribution<?> contribution : installed.list()) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("type", type);
			values.put("id", contribution.id());
			values.put("name", contribution.name());
			values.put("description", contribution.description());
			values.put("agency", contribution.agency());
			values.put("plugin", contribution.plugin());
			values.put("version", contribution.version());
			values.put("options", format() == ResultFormat.JSON
					? contribution.options().stream().map(ContributionsCommand::record).toList()
					: String.join(" ", contribution.options().stream().map(Option::name).toList()));
			results.add(values);
		}
	}

	private static Map<String, Object> record(Option option) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("name", option.name());
		values.put("label", option.label());
		values.put("description", option.description());
		values.put("type", option.type().name().toLowerCase(Locale.ROOT));
		values.put("default", option.defaultValue());
		values.put("required", option.required());
		values.put("choices", option.choices().stream().map(Option.Choice::value).toList());
		return values;
	}
}
