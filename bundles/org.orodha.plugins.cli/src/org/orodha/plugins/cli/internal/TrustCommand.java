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
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom the user trusts. */
@Command(name = "trust")
final class TrustCommand extends PluginsCommand {

	@Parameters(arity = "0..1", paramLabel = "CERTIFICATE", descriptionKey = "trust.certificate")
	private Path certificate;

	@Option(names = "--remove", paramLabel = "FINGERPRINT", descriptionKey = "trust.remove")
	private String removed;

	TrustCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	int run(Plugins plugins) throws IOException, PluginException {
		if (certificate != null)
			plugins.trust(certificate);
		if (removed != null)
			plugins.distrust(removed);
		try (Results results = results(List.of("name", "fingerprint", "until", "laidDown"))) {
			for (Publisher publisher : plugins.trusted()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("name", publisher.name());
				values.put("fingerprint", publisher.fingerprint());
				values.put("until", publisher.until());
				values.put("laidDown", publisher.laidDown());
				results.add(values);
			}
		}
		return ExitCode.FINE;
	}
}
