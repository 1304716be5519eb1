// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.orodha.cli.Terminal;
import org.orodha.exchange.csvw.tabular.Problems;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import picocli.CommandLine.Command;

/** Writes described tables as JSON. */
@Command(name = "json")
final class JsonCommand extends WritingCommand {

	JsonCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Problems write(Described described, boolean minimal, OutputStream out) throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())
				.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		return described.data().json(described.address(), described.with(), minimal, json);
	}
}
