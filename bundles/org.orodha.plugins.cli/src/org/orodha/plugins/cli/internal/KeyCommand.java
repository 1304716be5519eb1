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
import org.orodha.plugins.Signing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a publisher's key. */
@Command(name = "key")
final class KeyCommand extends ResultsCommand {

	private static final int SHORTEST = 6;

	@Parameters(paramLabel = "FILE", descriptionKey = "key.file")
	private Path file;

	@Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "key.name")
	private String name;

	@Option(names = "--days", paramLabel = "NUMBER", descriptionKey = "key.days", defaultValue = "1095")
	private int days;

	KeyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, PluginException {
		if (days < 1)
			throw usage(CommandTexts.text("key.days.wrong", days));
		char[] password = Passwords.of(terminal());
		if (password == null || password.length < SHORTEST)
			throw usage(CommandTexts.text("password.short", Passwords.VARIABLE, SHORTEST));
		Path certificate = Signing.makeKey(file, name, days, password);
		try (Results results = results(List.of("key", "certificate"))) {
			results.add(Map.of("key", file.toString(), "certificate", certificate.toString()));
		}
		terminal().err().println(CommandTexts.text("key.done", file, certificate));
		return ExitCode.FINE;
	}
}
