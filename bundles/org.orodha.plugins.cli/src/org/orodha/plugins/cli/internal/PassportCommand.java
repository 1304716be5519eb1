// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.plugins.Passport;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells who signed a jar, and what that is worth here. */
@Command(name = "verify")
final class PassportCommand extends PluginsCommand {

	@Parameters(arity = "1..*", paramLabel = "JAR", descriptionKey = "passport.jars")
	private List<Path> jars;

	PassportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		boolean fine = true;
		try (Results results = results(List.of("plugin", "version", "status", "signer", "fingerprint", "detail"))) {
			for (Path jar : jars) {
				Passport passport = plugins.passport(jar);
				fine &= passport.status() == Passport.Status.TRUSTED;
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("plugin", passport.plugin());
				values.put("version", passport.version());
				values.put("status", PluginRecords.word(passport.status()));
				values.put("signer", passport.signer());
				values.put("fingerprint", passport.fingerprint());
				values.put("detail", passport.detail());
				results.add(values);
			}
		}
		return fine ? ExitCode.FINE : ExitCode.FINDINGS;
	}
}
