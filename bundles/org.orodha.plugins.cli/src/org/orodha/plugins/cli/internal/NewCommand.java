// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.project.BuildTarget;
import org.orodha.plugins.project.PluginProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project that builds a plug-in. */
@Command(name = "new")
final class NewCommand extends ResultsCommand {

	@Parameters(paramLabel = "ACRONYM", descriptionKey = "new.acronym")
	private String acronym;

	@Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "new.name")
	private String name;

	@Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "new.into")
	private Path folder;

	@Option(names = "--bundle", paramLabel = "NAME", descriptionKey = "new.bundle")
	private String bundle;

	@Option(names = "--target", paramLabel = "SOURCE", descriptionKey = "new.target")
	private String target;

	NewCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, PluginException {
		PluginProject project = PluginProject.of(acronym, name);
		if (bundle != null)
			project = project.called(bundle);
		project.make(folder, target == null ? BuildTarget.running() : BuildTarget.of(target));
		try (Results results = results(List.of("folder", "plugin"))) {
			results.add(Map.of("folder", folder.toString(), "plugin", project.bundle()));
		}
		terminal().err().println(CommandTexts.text("new.done", folder.resolve("build"), folder.resolve("README.md")));
		return ExitCode.FINE;
	}
}
