// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Signing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs the jars of a plug-in. */
@Command(name = "sign")
final class SignCommand extends ResultsCommand {

	@Parameters(arity = "1..*", paramLabel = "JAR", descriptionKey = "sign.jars")
	private List<Path> jars;

	@Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "sign.key")
	private Path key;

	SignCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, PluginException {
		char[] password = Passwords.of(terminal());
		if (password == null)
			throw usage(CommandTexts.text("password.none", Passwords.VARIABLE));
		for (Path jar : jars)
			Signing.sign(jar, key, password);
		terminal().err().println(CommandTexts.text("sign.done", jars.size()));
		return ExitCode.FINE;
	}
}
