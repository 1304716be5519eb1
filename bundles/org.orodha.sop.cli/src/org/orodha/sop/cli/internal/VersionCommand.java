// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.model.Procedure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the next version of an adopted procedure. */
@Command(name = "version")
final class VersionCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "version.procedure")
	private String id;

	VersionCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Procedure draft = NextVersion.open(catalogue, catalogue.require(Procedure.class, id));
		catalogue.save(terminal().progress());
		try (var results = results(List.of("procedure", "version", "version-of"))) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("procedure", draft.getId());
			values.put("version", draft.getVersion());
			values.put("version-of", id);
			results.add(values);
		}
		return ExitCode.FINE;
	}
}
