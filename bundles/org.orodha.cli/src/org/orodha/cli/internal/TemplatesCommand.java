// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.templates.Template;
import org.orodha.core.templates.Templates;
import org.orodha.core.text.Kinds;

import picocli.CommandLine.Command;

/** Lists the installed templates. */
@Command(name = "templates")
final class TemplatesCommand extends ResultsCommand {

	TemplatesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		Templates installed = Templates.installed();
		try (Results results = results(List.of("id", "kind", "name", "description"))) {
			for (Template template : installed.list()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("id", template.id());
				values.put("kind", Kinds.name(template.kind()));
				values.put("name", template.name());
				values.put("description", template.description());
				values.put("agency", template.agency());
				values.put("plugin", template.plugin());
				values.put("version", template.version());
				results.add(values);
			}
		}
		installed.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		return ExitCode.FINE;
	}
}
